import { useState } from 'preact/hooks';
import { useMessages } from '../messages/messages-context.ts';
import { MistakeList } from './MistakeList.tsx';
import type { ShownSet } from './own-set.ts';

interface SetRowProps {
  set: ShownSet;
  onSwitch(isOn: boolean): void;
  onEdit(): void;
  onExport(): void;
  onDelete(): void;
}

/** A saved set: whether it is used, why it is not, and what can be done with it. */
export function SetRow({ set, onSwitch, onEdit, onExport, onDelete }: SetRowProps) {
  const { t } = useMessages();
  const [isAsked, setIsAsked] = useState(false);
  const isDamaged = set.state === 'damaged';
  return (
    <li class="own-set">
      <p class="own-set-name">
        {isDamaged ? (
          <strong>{set.name || set.id}</strong>
        ) : (
          <label>
            <input type="checkbox" checked={set.isOn} aria-label={t.own.on(set.name)} onChange={() => onSwitch(!set.isOn)} />{' '}
            <strong>{set.name}</strong>
          </label>
        )}{' '}
        {!isDamaged && <span class="own-quiet">{t.own.count(set.rules)}</span>}
      </p>
      {set.state !== 'ready' && <p class="own-refused">{isDamaged ? t.own.damaged : t.own.refused}</p>}
      <MistakeList mistakes={set.mistakes} />
      <p class="own-actions">
        {!isDamaged && (
          <button class="kb-button" type="button" onClick={onEdit}>
            {t.own.edit}
          </button>
        )}
        <button class="kb-button" type="button" onClick={onExport}>
          {t.own.export}
        </button>
        <button class="kb-button" type="button" onClick={() => (isAsked ? onDelete() : setIsAsked(true))} onBlur={() => setIsAsked(false)}>
          {isAsked ? t.own.sure : t.own.remove}
        </button>
      </p>
    </li>
  );
}
