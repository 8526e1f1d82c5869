import type { Span } from '../finding.ts';
import type { PlaceList } from '../normalize/place-list.ts';
import { sentenceEnds } from '../normalize/sentence.ts';
import type { HitList } from './hit-list.ts';
import type { Matcher } from './matcher.ts';
import { type Rows, WAITED_SPREAD } from './patterns.ts';

/** The hits of one sentence, or of two neighbours: rows `from` to before `to` of the scanner's list. Its span is that of the text. */
export interface Group extends Span, Rows {
  /** Flags that any of its hits has. */
  flags: number;
  isPair: boolean;
}

/** Visits the sentences of a text that have hits, in text order. */
export class Sentences {
  readonly #hits: HitList;
  readonly #ends: PlaceList;
  readonly #length: number;
  /** The next sentence to look at, and the first hit that none of those before has. */
  #sentence = 0;
  #hit = 0;

  /** @param matcher has just scanned the text */
  constructor({ scanner, sentenceEnds: ends }: Matcher, text: string) {
    this.#hits = scanner.hits;
    this.#ends = ends;
    this.#length = text.length;
    sentenceEnds(text, scanner.marks, ends);
  }

  next(): Group | undefined {
    const { flags: hitFlags, start: starts, length } = this.#hits;
    const { items: ends, length: count } = this.#ends;
    const from = this.#hit;
    if (from === length) return;
    let at = this.#sentence;
    while (at < count && (ends[at] as number) <= (starts[from] as number)) at++;
    const start = at === 0 ? 0 : (ends[at - 1] as number);
    const end = at < count ? (ends[at] as number) : this.#length;
    let flags = 0;
    let to = from;
    for (; to < length && (starts[to] as number) < end; to++) flags |= hitFlags[to] as number;
    this.#hit = to;
    this.#sentence = at + 1;
    return { start, end, from, to, flags, isPair: false };
  }
}

/** Whether a pattern that may be spread over two sentences waits for one of the hits. */
function isSpread({ flags }: Group): boolean {
  return (flags & WAITED_SPREAD) !== 0;
}

/** Two neighbours as one, where a pattern may be spread over them. */
export function joined(one: Group | undefined, other: Group): Group | undefined {
  if (one?.end !== other.start || !(isSpread(one) || isSpread(other))) return;
  return { start: one.start, end: other.end, from: one.from, to: other.to, flags: one.flags | other.flags, isPair: true };
}
