import type { Span } from '../finding.ts';
import { sentenceAt } from '../normalize/sentence.ts';
import type { Matcher } from './matcher.ts';
import { type Presence, WAITED, WAITED_SPREAD } from './patterns.ts';

/** The hits of one sentence, of two neighbours, or of a whole text: rows `from` to before `to` of the scanner's list. */
export interface Group {
  sentence: Span;
  from: number;
  to: number;
  kind: 'sentence' | 'pair' | 'block';
}

/**
 * Sentences in which a pattern may be satisfied, in text order: those with a hit that one waits for, and their neighbours where it may be
 * spread so far. Sentences are found around such hits only; most text is never parted into any.
 */
export function* sentencesOfInterest(matcher: Matcher, text: string): Generator<Group> {
  const { pack, scanner } = matcher;
  const { hits } = scanner;
  const { setFlags } = pack.sections;
  let end = 0;
  for (let i = 0; i < hits.length; i++) {
    if (((setFlags[hits.set[i] as number] as number) & WAITED) === 0) continue;
    let group = groupAt(matcher, i, sentenceAt(text, hits.start[i] as number, end));
    if (isSpread(matcher, group) && group.sentence.start > end) {
      const before = groupAt(matcher, i, sentenceAt(text, group.sentence.start - 1, end));
      if (before.to > before.from) yield before;
    }
    yield group;
    while (isSpread(matcher, group) && group.sentence.end < text.length) {
      const { end: start } = group.sentence;
      group = groupAt(matcher, group.to, sentenceAt(text, start, start));
      if (group.to > group.from) yield group;
    }
    end = group.sentence.end;
    i = group.to - 1;
  }
}

/** The hits of a sentence. @param near index of a hit in it or not far from it */
function groupAt({ scanner: { hits } }: Matcher, near: number, sentence: Span): Group {
  let from = near;
  while (from > 0 && (hits.start[from - 1] as number) >= sentence.start) from--;
  let to = from;
  while (to < hits.length && (hits.start[to] as number) < sentence.end) to++;
  return { sentence, from, to, kind: 'sentence' };
}

/** Whether a pattern that may be spread over two sentences waits for one of the hits. */
function isSpread({ pack: { sections }, scanner: { hits } }: Matcher, { from, to }: Group): boolean {
  for (let i = from; i < to; i++) if (((sections.setFlags[hits.set[i] as number] as number) & WAITED_SPREAD) !== 0) return true;
  return false;
}

/** Two neighbours as one. */
export function joined(one: Group, other: Group): Group {
  return { sentence: { start: one.sentence.start, end: other.sentence.end }, from: one.from, to: other.to, kind: 'pair' };
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
