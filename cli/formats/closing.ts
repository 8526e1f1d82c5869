import type { Level } from '#engine/runtime';
import type { CheckedText } from '../checked-text.ts';
import type { Messages } from '../messages.ts';

/** What has been written so far. */
export interface FindingCounts {
  texts: number;
  shown: number;
  hidden: number;
}

export function countFindings(counts: FindingCounts, { findings }: CheckedText): void {
  counts.texts++;
  for (const { shown } of findings) counts[shown ? 'shown' : 'hidden']++;
}

/**
 * The last line for people.
 * @param all whether the hidden findings were written too
 */
export function closingOf({ texts, shown, hidden }: FindingCounts, all: boolean, level: Level, messages: Messages): string {
  if (texts === 0) return messages.nothingRead;
  if (shown + hidden === 0) return messages.nothingMatched;
  if (all) return messages.count(shown + hidden, 0, texts);
  return shown === 0 ? messages.nothingShown(hidden, level) : messages.count(shown, hidden, texts);
}
