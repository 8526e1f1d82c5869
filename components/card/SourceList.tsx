import type { Source } from '#engine/schema';
import { formatDay } from '../messages/format-day.ts';
import { useMessages } from '../messages/messages-context.ts';
import { SourceTitle } from '../text/SourceTitle.tsx';

interface SourceListProps {
  /** In the order of their numbers. */
  sources: readonly Source[];
}

export function SourceList({ sources }: SourceListProps) {
  const { locale, t } = useMessages();
  return (
    <>
      <h3 class="card-heading">{t.card.sources}</h3>
      <ol class="card-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />
            <span class="card-source-from">
              <span lang={source.lang}>{source.publisher}</span>{' '}
              <span>{source.date === 'undated' ? t.common.undated : formatDay(source.date, locale)}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
