import type { Span } from '../finding.ts';
import { sentenceAt } from '../normalize/sentence.ts';
import type { Matcher } from './matcher.ts';
import { type Presence, WAITED, WAITED_SPREAD } from './patterns.ts';

/** The hits of one sentence, or of two neighbours: rows `from` to before `to` of the scanner's list. */
export interface Group {
  sentence: Span;
  from: number;
  to: number;
  isPair: boolean;
}

/**
 * Visits sentences in which a pattern may be satisfied, in text order: those with a hit that one waits for, and their neighbours where it
 * may be spread so far. Sentences are found around such hits only; most text is never parted into any.
 */
export class Sentences {
  readonly #matcher: Matcher;
  readonly #text: string;
  /** The last one visited. */
  #last: Group | undefined;
  /** Found on the way to the one before it. */
  #waiting: Group | undefined;

  constructor(matcher: Matcher, text: string) {
    this.#matcher = matcher;
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
    if (last === undefined || last.sentence.end >= this.#text.length || !isSpread(this.#matcher, last)) return;
    const { end: start } = last.sentence;
    const group = groupAt(this.#matcher, last.to, sentenceAt(this.#text, start, start));
    return group.to > group.from ? group : undefined;
  }

  /** The next with a hit that is waited for, or the one before it. */
  #further(): Group | undefined {
    const { scanner, pack } = this.#matcher;
    const { hits } = scanner;
    const { setFlags } = pack.sections;
    const end = this.#last?.sentence.end ?? 0;
    let i = this.#last?.to ?? 0;
    while (i < hits.length && ((setFlags[hits.set[i] as number] as number) & WAITED) === 0) i++;
    if (i === hits.length) return;
    const group = groupAt(this.#matcher, i, sentenceAt(this.#text, hits.start[i] as number, end));
    if (group.sentence.start <= end || !isSpread(this.#matcher, group)) return group;
    const before = groupAt(this.#matcher, i, sentenceAt(this.#text, group.sentence.start - 1, end));
    if (before.to === before.from) return group;
    this.#waiting = group;
    return before;
  }
}

/** The hits of a sentence. @param near index of a hit in it or not far from it */
function groupAt({ scanner: { hits } }: Matcher, near: number, sentence: Span): Group {
  let from = near;
  while (from > 0 && (hits.start[from - 1] as number) >= sentence.start) from--;
  let to = from;
  while (to < hits.length && (hits.start[to] as number) < sentence.end) to++;
  return { sentence, from, to, isPair: false };
}

/** Whether a pattern that may be spread over two sentences waits for one of the hits. */
function isSpread({ pack: { sections }, scanner: { hits } }: Matcher, { from, to }: Group): boolean {
  for (let i = from; i < to; i++) if (((sections.setFlags[hits.set[i] as number] as number) & WAITED_SPREAD) !== 0) return true;
  return false;
}

/** Two neighbours as one, where a pattern may be spread over them. */
export function joined(matcher: Matcher, one: Group | undefined, other: Group): Group | undefined {
  if (one?.sentence.end !== other.sentence.start || !(isSpread(matcher, one) || isSpread(matcher, other))) return;
  return { sentence: { start: one.sentence.start, end: other.sentence.end }, from: one.from, to: other.to, isPair: true };
}

/** Notes which classes, or which of those below a number, the hits from `from` to before `to` belong to. */
export function noteClasses(
  { pack: { sections }, scanner: { hits } }: Matcher,
  presence: Presence,
  from: number,
  to: number,
  below = Number.POSITIVE_INFINITY,
): void {
  const { setStarts, setItems } = sections;
  presence.begin();
  for (let i = from; i < to; i++) {
    const set = hits.set[i] as number;
    const end = setStarts[set + 1] as number;
    for (let k = setStarts[set] as number; k < end; k++) {
      const id = setItems[k] as number;
      // Classes of a set are in rising order.
      if (id >= below) break;
      presence.add(id);
    }
  }
}
