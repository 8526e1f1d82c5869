import type { HitList } from './hit-list.ts';
import { HIDDEN, HIDES, NO_CLASSES } from './patterns.ts';

/**
 * Takes from their classes what only looks like a word: hits of phrases that whole words hide (rules/whole-words.yaml), where they lie inside
 * a longer hit of such a word. 大麻烦 is no 大麻. The work is linear, for a word holds few hits, whatever its length.
 * @param hits sorted by start, then end; flagged
 */
export function hideInWholeWords({ start, end, set, flags, anyFlags, length }: HitList): void {
  if ((anyFlags & HIDES) === 0 || (anyFlags & HIDDEN) === 0) return;
  for (let word = 0; word < length; word++) {
    if (((flags[word] as number) & HIDES) === 0) continue;
    const from = start[word] as number;
    const to = end[word] as number;
    let i = word;
    while (start[i - 1] === from) i--;
    for (; i < length && (start[i] as number) < to; i++) {
      const isShorter = (end[i] as number) <= to && (end[i] as number) - (start[i] as number) < to - from;
      if (!isShorter || ((flags[i] as number) & HIDDEN) === 0) continue;
      set[i] = NO_CLASSES;
      flags[i] = 0;
    }
  }
}
