import type { Span } from '../finding.ts';
import type { Matcher } from './matcher.ts';

/** A phrase of a class stands at this place of the text. */
export interface Hit extends Span {
  class: number;
}

/** For each set of classes that phrases share, the classes: those of set `s` are items `setStarts[s]` up to `setStarts[s + 1]`. */
export interface ClassSets {
  setStarts: Uint16Array | Uint32Array;
  setItems: Uint16Array | Uint32Array;
}

/**
 * Every hit of a text, once for each class that the phrase belongs to, sorted by start, then end.
 * @param sets the classes whose hits are wanted, of each set; without them all are
 */
export function findHits({ pack, scanner }: Matcher, text: string, { setStarts, setItems }: ClassSets = pack.sections): Hit[] {
  scanner.scan(text);
  const { hits } = scanner;
  const found: Hit[] = [];
  for (let i = 0; i < hits.length; i++) {
    const set = hits.set[i] as number;
    const last = setStarts[set + 1] as number;
    for (let at = setStarts[set] as number; at < last; at++) {
      found.push({ class: setItems[at] as number, start: hits.start[i] as number, end: hits.end[i] as number });
    }
  }
  return found;
}
