import type { Span } from '../finding.ts';
import type { Matcher } from './matcher.ts';
import { rowOf } from './patterns.ts';

/** A phrase of a class stands at this place of the text. */
export interface Hit extends Span {
  class: number;
}

/** Every hit of a text, once for each class that the phrase belongs to, sorted by start, then end. */
export function findHits(matcher: Matcher, text: string): Hit[] {
  matcher.scanner.scan(text);
  return hitsOf(matcher);
}

/** The hits of the text that was scanned last. */
export function hitsOf({ pack: { sections }, scanner: { hits } }: Matcher): Hit[] {
  const found: Hit[] = [];
  for (let i = 0; i < hits.length; i++) {
    const [start, end] = [hits.start[i] as number, hits.end[i] as number];
    for (const id of rowOf(sections.setStarts, sections.setItems, hits.set[i] as number)) found.push({ class: id, start, end });
  }
  return found;
}
