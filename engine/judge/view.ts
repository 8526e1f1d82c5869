import type { DecidingCue, Passage, Span } from '../finding.ts';
import { findHits, type Hit } from '../match/lexicon.ts';
import type { Matcher, RuleMatch } from '../match/match-text.ts';
import type { PackCue } from '../match/pack.ts';
import { findQuotations } from './find-quotations.ts';

/** A cue that bears on a match, with how strongly. */
export interface ActiveCue extends DecidingCue {
  strength: number;
}

/** A cue's words at a place of a text. */
export interface CueHit extends Span {
  cue: PackCue;
}

/** What the steps of the judge look at: one text with its hits, and what surrounds it. Hits and cue hits are sorted by start. */
export interface JudgeView {
  matcher: Matcher;
  passage: Passage;
  hits: readonly Hit[];
  cueHits: readonly CueHit[];
  /** Quotations of the text, marks included, sorted by start. */
  quotations: readonly Span[];
}

/** One step: the cues it sees for a match. Steps are pure and know nothing of each other. */
export type JudgeStep = (view: JudgeView, match: RuleMatch) => ActiveCue[];

/** No pseudo-cue is longer than this, in UTF-16 units, soft marks and zero-width characters included. */
const LONGEST_PSEUDO_CUE = 80;

export function makeView(matcher: Matcher, passage: Passage, hits: readonly Hit[]): JudgeView {
  return { matcher, passage, hits, cueHits: findCues(matcher, hits), quotations: findQuotations(passage.text) };
}

/** Cues of another text than the one that is judged: heading, title, neighbour. */
export function cuesOf(view: JudgeView, text: string): CueHit[] {
  return findCues(view.matcher, findHits(view.matcher.lexicon, text));
}

/** Hits of cue words that are not part of a pseudo-cue: 不得不说 does not negate, though 不得 stands in it. */
function findCues(matcher: Matcher, hits: readonly Hit[]): CueHit[] {
  const found: CueHit[] = [];
  for (const hit of hits) {
    for (const cue of matcher.cuesByClass.get(hit.class) ?? []) {
      if (cue.except === null || !isPseudo(hits, hit, cue.except)) found.push({ cue, start: hit.start, end: hit.end });
    }
  }
  return found;
}

function isPseudo(hits: readonly Hit[], hit: Hit, except: number): boolean {
  return within(hits, { start: hit.start - LONGEST_PSEUDO_CUE, end: hit.end + LONGEST_PSEUDO_CUE }).some(
    (other) => other.class === except && covers(other, hit),
  );
}

/** Those of the sorted spans that lie within `range`. Found by bisection, so that long blocks stay cheap. */
export function within<T extends Span>(sorted: readonly T[], range: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T).start < range.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length; at++) {
    const span = sorted[at] as T;
    if (span.start >= range.end) break;
    if (span.end <= range.end) found.push(span);
  }
  return found;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The cue as it is reported, at `strength` times `weight`. */
export function activate(hit: CueHit, text: string, weight = 1): ActiveCue {
  const { cue, start, end } = hit;
  return { cue: cue.id, stance: cue.stance, start, end, quote: text.slice(start, end), strength: cue.strength * weight };
}
