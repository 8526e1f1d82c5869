import type { Bilingual, Topic, Verdict } from '#engine/schema';

/** An explainer as the index lists it. */
export interface IndexEntry {
  id: string;
  topic: Topic;
  verdict: Verdict;
  /** The fact, as a headline. */
  title: Bilingual;
  claim: Bilingual;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Entries whose title or claim, in either language, holds every word of the query; all of them for an empty query. */
export function searchEntries(entries: readonly IndexEntry[], query: string): IndexEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter(({ title, claim }) => {
    const text = fold([title.zh, title.en, claim.zh, claim.en].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Entries under their topics, topics by `compare` of their ids, entries in their given order. */
export function groupByTopic(entries: readonly IndexEntry[], compare: (a: Topic, b: Topic) => number): [Topic, IndexEntry[]][] {
  const groups = new Map<Topic, IndexEntry[]>();
  for (const entry of entries) groups.set(entry.topic, [...(groups.get(entry.topic) ?? []), entry]);
  return [...groups].sort(([a], [b]) => compare(a, b));
}
