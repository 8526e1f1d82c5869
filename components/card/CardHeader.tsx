import { useMessages } from '../messages/messages-context.ts';
import { CloseSign } from '../text/CloseSign.tsx';

interface CardHeaderProps {
  onClose(): void;
}

/** Says who speaks, so that nobody takes the card for a part of the page, and lets the reader close it. */
export function CardHeader({ onClose }: CardHeaderProps) {
  const { t } = useMessages();
  return (
    <div class="card-header">
      <span class="card-name">{t.name}</span>
      <button class="card-close" type="button" aria-label={t.common.close} onClick={onClose}>
        <CloseSign />
      </button>
    </div>
  );
}
