import type { Localized } from '../messages/messages-for.ts';

interface UnreadableProps {
  messages: Localized;
  onRetry(): void;
}

/** Instead of an article or the index, when they cannot be read. */
export function Unreadable({ messages: { locale, t }, onRetry }: UnreadableProps) {
  return (
    <main class="library kb-text" lang={locale}>
      <h1 class="library-unreadable">{t.library.failed}</h1>
      <button class="kb-button" type="button" onClick={onRetry}>
        {t.common.again}
      </button>
    </main>
  );
}
