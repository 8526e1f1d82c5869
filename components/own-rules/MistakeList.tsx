import { useMessages } from '../messages/messages-context.ts';
import type { Mistake } from './own-set.ts';
import { sayMistake } from './say-mistake.ts';

interface MistakeListProps {
  mistakes: readonly Mistake[];
  /** The reader asks for the line. */
  onLine?(line: number): void;
}

/** What is to be mended, each with its line. */
export function MistakeList({ mistakes, onLine }: MistakeListProps) {
  const { locale, t } = useMessages();
  if (mistakes.length === 0) return null;
  return (
    <ol class="own-mistakes">
      {mistakes.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          {onLine ? (
            <button class="kb-button-quiet own-line" type="button" onClick={() => onLine(line)}>
              {t.own.line(line)}
            </button>
          ) : (
            <span class="own-line">{t.own.line(line)}</span>
          )}{' '}
          {sayMistake(message, locale)}
        </li>
      ))}
    </ol>
  );
}
