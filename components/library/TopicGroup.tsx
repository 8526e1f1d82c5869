import type { Topic } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { languageTag } from '../text/language-tag.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';
import type { IndexEntry } from './index-entry.ts';

interface TopicGroupProps {
  topic: Topic;
  entries: readonly IndexEntry[];
  /** Whether its explainers are laid out: a search shows what it found, the whole index would be endless. */
  isOpen: boolean;
  /** Address of an explainer. */
  hrefOf(id: string): string;
}

/** A topic and its explainers: the fact, the claim under it, the verdict. */
export function TopicGroup({ topic, entries, isOpen, hrefOf }: TopicGroupProps) {
  const { content, t } = useMessages();
  const lang = languageTag(content);
  return (
    <details class="index-topic" open={isOpen}>
      <summary>
        <h2>{t.topic[topic]}</h2>
        <span class="index-count">{entries.length}</span>
      </summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a class="index-title" href={hrefOf(entry.id)} lang={lang}>
              {entry.title[content]}
            </a>
            <p class="index-claim">
              <span class="index-label">{t.common.claim}</span> <span lang={lang}>{entry.claim[content]}</span>
            </p>
            <p class="index-verdict">
              <VerdictLabel verdict={entry.verdict} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
