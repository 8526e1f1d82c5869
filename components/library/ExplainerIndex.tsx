import { useMemo, useState } from 'preact/hooks';
import { MessagesContext } from '../messages/messages-context.ts';
import type { Localized } from '../messages/messages-for.ts';
import { groupByTopic, type IndexEntry, searchEntries } from './index-entry.ts';
import { SearchField } from './SearchField.tsx';
import { TopicGroup } from './TopicGroup.tsx';

export interface ExplainerIndexProps {
  entries: readonly IndexEntry[];
  messages: Localized;
  /** Address of the user's own rules. */
  ownHref: string;
  /** Address of an explainer. */
  hrefOf(id: string): string;
}

/** All explainers by topic, with a search over facts and claims. */
export function ExplainerIndex({ entries, messages, ownHref, hrefOf }: ExplainerIndexProps) {
  const { locale, t } = messages;
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchEntries(entries, query), [entries, query]);
  const groups = useMemo(() => groupByTopic(found, (a, b) => t.topic[a].localeCompare(t.topic[b], locale)), [found, t, locale]);
  return (
    <MessagesContext.Provider value={messages}>
      <main class="library kb-text" lang={locale}>
        <nav class="library-nav">
          <a href={ownHref}>{t.own.link}</a>
        </nav>
        <header class="index-header">
          <h1 class="article-title">{t.library.title}</h1>
          <p class="article-standfirst">{t.library.standfirst(entries.length)}</p>
          <SearchField label={t.library.search} onQuery={setQuery} />
          <p class="index-found" role="status">
            {query.trim() === '' ? '' : found.length === 0 ? t.library.none : t.library.found(found.length)}
          </p>
        </header>
        {groups.map(([topic, members]) => (
          <TopicGroup key={topic} topic={topic} entries={members} isOpen={query.trim() !== ''} hrefOf={hrefOf} />
        ))}
      </main>
    </MessagesContext.Provider>
  );
}
