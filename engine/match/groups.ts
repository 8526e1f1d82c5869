import type { Span } from '../finding.ts';
import type { PlaceList } from '../normalize/place-list.ts';
import { sentenceEnds } from '../normalize/sentence.ts';
import type { HitList } from './hit-list.ts';
import type { Matcher } from './matcher.ts';
import { type Presence, WAITED, WAITED_SPREAD } from './patterns.ts';

/** The hits of one sentence, or of two neighbours: rows `from` to before `to` of the scanner's list. Its span is that of the text. */
export interface Group extends Span {
  from: number;
  to: number;
  /** Flags that any of its hits has. */
  flags: number;
  isPair: boolean;
}

/**
 * Visits sentences in which a pattern may be satisfied, in text order: those with a hit that one waits for, and their neighbours where it
 * may be spread so far.
 */
export class Sentences {
  readonly #hits: HitList;
  readonly #ends: PlaceList;
  readonly #length: number;
  /** The next sentence to look at, and the first hit that may stand in it. */
  #sentence = 0;
  #hit = 0;
  /** The last one visited. */
  #last: Group | undefined;
  /** Found on the way to the one before it. */
  #waiting: Group | undefined;

  /** @param matcher has just scanned the text */
  constructor({ scanner, sentenceEnds: ends }: Matcher, text: string) {
    this.#hits = scanner.hits;
    this.#ends = ends;
    this.#length = text.length;
    sentenceEnds(text, scanner.marks, ends);
  }

  next(): Group | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    const group = waiting ?? this.#after() ?? this.#further();
    if (group) this.#last = group;
    return group;
  }

  /** The sentence right after the last, where a pattern may be spread over both. */
  #after(): Group | undefined {
    if (this.#last === undefined || !isSpread(this.#last) || this.#hit === this.#hits.length) return;
    const group = this.#take();
    return group.to > group.from ? group : undefined;
  }

  /** The next with a hit that is waited for, or the one before it. */
  #further(): Group | undefined {
    const { flags, start, length } = this.#hits;
    let waited = this.#hit;
    while (waited < length && ((flags[waited] as number) & WAITED) === 0) waited++;
    if (waited === length) return;
    const { items, length: sentences } = this.#ends;
    const first = this.#sentence;
    while (this.#sentence < sentences && (items[this.#sentence] as number) <= (start[waited] as number)) this.#sentence++;
    if (this.#sentence === first) return this.#take();
    this.#sentence--;
    const before = this.#take();
    const group = this.#take();
    if (before.to === before.from || !isSpread(group)) return group;
    this.#waiting = group;
    return before;
  }

  /** The next sentence, with its hits. */
  #take(): Group {
    const { flags, start: starts, length } = this.#hits;
    const { items, length: sentences } = this.#ends;
    const at = this.#sentence++;
    const start = at === 0 ? 0 : (items[at - 1] as number);
    const end = at < sentences ? (items[at] as number) : this.#length;
    let from = this.#hit;
    while (from < length && (starts[from] as number) < start) from++;
    let any = 0;
    let to = from;
    for (; to < length && (starts[to] as number) < end; to++) any |= flags[to] as number;
    this.#hit = to;
    return { start, end, from, to, flags: any, isPair: false };
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

/** Notes which classes, or which of those below a number, the hits from `from` to before `to` belong to. */
export function noteClasses(
  { pack: { sections }, scanner: { hits } }: Matcher,
  presence: Presence,
  from: number,
  to: number,
  below = Number.POSITIVE_INFINITY,
): void {
  presence.begin();
  // The classes of slots come before the others of a set.
  presence.addSets(sections, hits, from, to, below);
}
