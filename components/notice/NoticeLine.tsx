import { formatDay } from '../messages/format-day.ts';
import type { Localized } from '../messages/messages-for.ts';

/** Something that broke, and went on: what kind, and on which day (`2026-11-22`). */
export interface ShownNotice {
  kind: 'incomplete' | 'not-kept' | 'set-aside' | 'cannot-save' | 'reading-from-bundle' | 'rebuilt';
  day: string;
}

interface NoticeLineProps {
  notice: ShownNotice;
  messages: Localized;
  /** The reader has seen it, and is not told again. */
  onDismiss(): void;
}

/** One quiet line about what broke, until the reader puts it away. */
export function NoticeLine({ notice, messages, onDismiss }: NoticeLineProps) {
  const { locale, t } = messages;
  return (
    <div class="kb-notice kb-text" role="status" lang={locale}>
      <p>{t.notice[notice.kind](formatDay(notice.day, locale))}</p>
      <button class="kb-button-quiet" type="button" onClick={onDismiss}>
        {t.notice.dismiss}
      </button>
    </div>
  );
}
