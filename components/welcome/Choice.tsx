import { useMessages } from '../messages/messages-context.ts';
import { Tick } from '../text/Tick.tsx';

interface ChoiceProps {
  name: string;
  detail: string;
  isCurrent: boolean;
  /** What the button says where this is not the present setting. */
  action: string;
  onChoose(): void;
}

/** One way of checking pages: in force, or a button to take it. */
export function Choice({ name, detail, isCurrent, action, onChoose }: ChoiceProps) {
  const { t } = useMessages();
  return (
    <li class="welcome-choice" data-current={isCurrent}>
      <div>
        <h3>{name}</h3>
        <p>{detail}</p>
      </div>
      {isCurrent ? (
        <p class="welcome-current">
          <Tick />
          {t.welcome.current}
        </p>
      ) : (
        <button class="kb-button" type="button" onClick={onChoose}>
          {action}
        </button>
      )}
    </li>
  );
}
