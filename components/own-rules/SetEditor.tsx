import { useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '../messages/messages-context.ts';
import { MistakeList } from './MistakeList.tsx';
import type { DraftSet, Mistake, ShownSet } from './own-set.ts';
import { selectLine } from './select-line.ts';

interface SetEditorProps {
  /** The set that is changed; null for a new one. */
  edited: ShownSet | null;
  onSave(set: DraftSet): Promise<readonly Mistake[] | null>;
  onSaved(name: string): void;
  onCancel(): void;
}

/** What became of the last try. */
type Outcome = readonly Mistake[] | 'compiling' | 'failed' | null;

/** A place to paste, open or change a set. */
export function SetEditor({ edited, onSave, onSaved, onCancel }: SetEditorProps) {
  const { t } = useMessages();
  const field = useId();
  const [name, setName] = useState(edited?.name ?? '');
  const [text, setText] = useState(edited?.text ?? '');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  async function open(file: File | undefined) {
    if (!file) return;
    setText(await file.text());
    if (name === '') setName(file.name.replace(/\.ya?ml$/i, ''));
    setOutcome(null);
  }

  async function save(event: Event) {
    event.preventDefault();
    setOutcome('compiling');
    const called = name.trim() || t.own.title;
    const mistakes = await onSave({ ...(edited ? { id: edited.id } : {}), name: called.slice(0, 80), text });
    if (mistakes === null) setOutcome('failed');
    else if (mistakes.length > 0) setOutcome(mistakes);
    else {
      setOutcome(null);
      setName('');
      setText('');
      onSaved(called);
    }
  }

  const mistakes = outcome === null || typeof outcome === 'string' ? [] : outcome;
  return (
    <form class="own-editor" onSubmit={(event) => void save(event)}>
      <h2>{edited ? t.own.change(edited.name) : t.own.write}</h2>
      <p class="own-quiet">{t.own.form}</p>
      <p>
        <label for={`${field}-name`}>{t.own.name}</label>
        <input id={`${field}-name`} type="text" maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </p>
      <p>
        <label for={`${field}-file`}>{t.own.file}</label>
        <input id={`${field}-file`} type="file" accept=".yaml,.yml" onChange={(event) => void open(event.currentTarget.files?.[0])} />
      </p>
      <p>
        <label for={`${field}-text`}>{t.own.text}</label>
        <textarea
          id={`${field}-text`}
          ref={area}
          rows={16}
          spellcheck={false}
          placeholder={t.own.sample}
          aria-invalid={mistakes.length > 0}
          aria-describedby={`${field}-outcome`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </p>
      <div id={`${field}-outcome`} role="status">
        {outcome === 'compiling' && <p>{t.own.compiling}</p>}
        {outcome === 'failed' && <p class="own-refused">{t.own.failed}</p>}
        {mistakes.length > 0 && <p class="own-refused">{t.own.mistakes(mistakes.length)}</p>}
        <MistakeList mistakes={mistakes} onLine={(line) => area.current && selectLine(area.current, line)} />
      </div>
      <p class="own-actions">
        <button class="kb-button kb-button-main" type="submit" disabled={outcome === 'compiling'}>
          {t.own.save}
        </button>
        {edited && (
          <button class="kb-button" type="button" onClick={onCancel}>
            {t.own.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
