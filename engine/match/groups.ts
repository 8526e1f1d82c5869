import type { Span } from '../finding.ts';
import { sentenceBefore, sentenceEnd, sentenceStart } from '../normalize/sentence.ts';
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
 * may be spread so far. Sentences are found around such hits only; most text is never parted into any.
 */
export class Sentences {
  readonly #hits: HitList;
  readonly #text: string;
  /** The last one visited. */
  #last: Group | undefined;
  /** Found on the way to the one before it. */
  #waiting: Group | undefined;

  constructor({ scanner }: Matcher, text: string) {
    this.#hits = scanner.hits;
    this.#text = text;
  }

  next(): Group | undefined {
    const group = this.#waiting ?? this.#after() ?? this.#further();
    this.#waiting = undefined;
    if (group) this.#last = group;
    return group;
  }

  /** The sentence right after the last, where a pattern may be spread over both. */
  #after(): Group | undefined {
    const last = this.#last;
    if (last === undefined || !isSpread(last) || last.to === this.#hits.length) return;
    const group = this.#groupOf(last.to, last.end, sentenceEnd(this.#text, last.end));
    return group.to > group.from ? group : undefined;
  }

  /** The next with a hit that is waited for, or the one before it. */
  #further(): Group | undefined {
    const { flags, start, length } = this.#hits;
    const first = this.#last?.to ?? 0;
    let waited = first;
    while (waited < length && ((flags[waited] as number) & WAITED) === 0) waited++;
    if (waited === length) return;
    const at = start[waited] as number;
    const end = this.#last?.end ?? 0;
    const from = sentenceStart(this.#text, at, end);
    const group = this.#groupOf(this.#firstFrom(from, waited, first), from, sentenceEnd(this.#text, at));
    if (from <= end || group.from === first || !isSpread(group)) return group;
    const before = this.#groupOf(first, sentenceBefore(this.#text, from, end), from);
    if (before.to === before.from) return group;
    this.#waiting = group;
    return before;
  }

  /** The first hit of a place of the text, or behind it, among those from `first` to before `near`. */
  #firstFrom(place: number, near: number, first: number): number {
    let from = near;
    while (from > first && (this.#hits.start[from - 1] as number) >= place) from--;
    return from;
  }

  /** The hits of a sentence. @param first a hit in it, or before it; none after this one is left out */
  #groupOf(first: number, start: number, end: number): Group {
    const { flags, start: starts, length } = this.#hits;
    let from = first;
    while (from < length && (starts[from] as number) < start) from++;
    let any = 0;
    let to = from;
    for (; to < length && (starts[to] as number) < end; to++) any |= flags[to] as number;
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
