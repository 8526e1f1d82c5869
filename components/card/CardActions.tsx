import { useMessages } from '../messages/messages-context.ts';

interface CardActionsProps {
  /** Further findings at the same place. */
  others: number;
  /** Whether there is an explainer to open. */
  canOpen: boolean;
  onOpenExplainer(): void;
  onNext(): void;
}

export function CardActions({ others, canOpen, onOpenExplainer, onNext }: CardActionsProps) {
  const { t } = useMessages();
  if (!canOpen && others === 0) return null;
  return (
    <div class="card-actions">
      {canOpen && (
        <button class="kb-button" type="button" onClick={onOpenExplainer}>
          {t.card.open}
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
