import type { Source } from '#engine/schema';
import { formatDay } from '../messages/format-day.ts';
import { useMessages } from '../messages/messages-context.ts';
import { languageTag } from '../text/language-tag.ts';
import { SourceTitle } from '../text/SourceTitle.tsx';
import { BackLinks } from './BackLinks.tsx';

interface ReferenceListProps {
  /** In the order of their numbers. */
  sources: readonly Source[];
  /** How often each is cited in the article. */
  places: readonly number[];
  lang: 'zh' | 'en';
}

/** The sources: where they can be read, what they say, in their own words where it matters, and the way back to the text. */
export function ReferenceList({ sources, places, lang }: ReferenceListProps) {
  const { locale, t } = useMessages();
  return (
    <section class="article-references" aria-labelledby="sources">
      <h2 id="sources">{t.library.sources}</h2>
      <ol>
        {sources.map((source, at) => (
          <li key={source.id} id={`source-${at + 1}`}>
            <p class="reference-title">
              <SourceTitle source={source} />
              <BackLinks source={at + 1} places={places[at] ?? 0} />
            </p>
            <p class="reference-from">
              <span lang={source.lang}>{source.publisher}</span>{' '}
              <span>{source.date === 'undated' ? t.common.undated : formatDay(source.date, locale)}</span>{' '}
              {source.identifier !== undefined && <span>{source.identifier}</span>}{' '}
              <span>{t.library.seen(formatDay(source.seen, locale))}</span>
            </p>
            <p class="reference-says" lang={languageTag(lang)}>
              {source.says[lang]}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
