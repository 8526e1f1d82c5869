import type { Span } from '../finding.ts';
import type { Matcher } from './matcher.ts';

/** A phrase of a class stands at this place of the text. */
export interface Hit extends Span {
  class: number;
}

/**
 * Every hit of a text, once for each class that the phrase belongs to, sorted by start, then end.
 * @param heard for each class 1 where its hits are wanted; without it all are
 */
export function findHits({ pack: { sections }, scanner }: Matcher, text: string, heard?: Uint8Array): Hit[] {
  scanner.scan(text);
  const { hits } = scanner;
  const { setStarts, setItems } = sections;
  const found: Hit[] = [];
  for (let i = 0; i < hits.length; i++) {
    const set = hits.set[i] as number;
    const last = setStarts[set + 1] as number;
    for (let at = setStarts[set] as number; at < last; at++) {
      const id = setItems[at] as number;
      if (!heard || heard[id] === 1) found.push({ class: id, start: hits.start[i] as number, end: hits.end[i] as number });
    }
  }
  return found;
}
