import { useMessages } from '../messages/messages-context.ts';

interface CardActionsProps {
  /** Further findings at the same place. */
  others: number;
  /** Whether there is an explainer to open. */
  canOpen: boolean;
  /** Whether the explanation could not be read. */
  canRetry: boolean;
  onOpenExplainer(): void;
  onNext(): void;
  onRetry(): void;
}

export function CardActions({ others, canOpen, canRetry, onOpenExplainer, onNext, onRetry }: CardActionsProps) {
  const { t } = useMessages();
  if (!canOpen && !canRetry && others === 0) return null;
  return (
    <div class="card-actions">
      {canOpen && (
        <button class="kb-button" type="button" onClick={onOpenExplainer}>
          {t.card.open}
        </button>
      )}
      {canRetry && (
        <button class="kb-button" type="button" onClick={onRetry}>
          {t.common.again}
        </button>
      )}
      {others > 0 && (
        <button class="kb-button-quiet card-next" type="button" onClick={onNext}>
          {t.card.next(others)}
        </button>
      )}
    </div>
  );
}
