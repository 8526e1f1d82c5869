import { LEVEL_THRESHOLDS } from '../finding.ts';
import type { Harm } from '../vocabulary.ts';
import type { ActiveCue } from './view.ts';

/** Confidence at which the strength of a cue is defined: what a plain pattern starts with. */
const REFERENCE = 0.9;
/** The tone of a passage may weigh no more than this, however many words make it. */
const MOST_TONE = 4.5;
/** What tone may add where the grammar of the sentence already denies or asks. */
const MOST_AGAINST_GRAMMAR = 0.8;
/** What the first, second and third word of one tone add: a single word is often chance, two are a manner of speaking. */
const SHARE_OF_WORD = [0.4, 0.5, 0.3];
/** Places whose words speak of the page and not of the sentence. */
const OF_THE_PAGE = new Set<ActiveCue['where']>(['title']);

/**
 * Confidence that the author asserts the claim, 0 to 1, to the hundredth: pieces of evidence added as log-odds, as in naive Bayes.
 * @param base what the words of the pattern alone say
 */
export function weigh(base: number, cues: readonly ActiveCue[], harm: Harm): number {
  return round(probability(oddsOf(base, cues, harm)));
}

/** The same as log-odds, not rounded: what learning adds to. */
export function oddsOf(base: number, cues: readonly ActiveCue[], harm: Harm): number {
  const kept = distinct(cues);
  const own = kept.filter(({ where }) => !OF_THE_PAGE.has(where));
  const page = kept.filter(({ where }) => OF_THE_PAGE.has(where));
  const here = logOdds(base) + sum(own);
  const all = here + Math.min(0, sum(page));
  // Anybody can put 辟谣 into a title: it never clears what would do great harm.
  const floor = logOdds(LEVEL_THRESHOLDS.balanced);
  return harm === 'high' && here >= floor ? Math.max(all, floor) : all;
}

function sum(cues: readonly ActiveCue[]): number {
  let close = 0;
  let tone = 0;
  for (const [cue, share] of shared(cues)) {
    const weight = share * (cue.stance === 'asserted' ? weightOf(cue.strength) : -weightOf(cue.strength));
    if (cue.isTone) tone += weight;
    else close += weight;
  }
  return close + Math.max(-MOST_TONE, Math.min(cues.some(isPlain) ? MOST_AGAINST_GRAMMAR : MOST_TONE, tone));
}

/** Each cue with the share of its weight that counts: the words of a tone less than whole. */
export function shared(cues: readonly ActiveCue[]): [cue: ActiveCue, share: number][] {
  const heard = new Map<string, number>();
  return cues.map((cue) => {
    if (!cue.isTone) return [cue, 1];
    const times = heard.get(cue.cue) ?? 0;
    heard.set(cue.cue, times + 1);
    return [cue, SHARE_OF_WORD[times] ?? 0];
  });
}

/** A negation inside the claim or a question mark behind it: grammar that no tone of voice undoes. */
function isPlain({ stance, isTone, where, strength }: ActiveCue): boolean {
  return !isTone && where === 'text' && (stance === 'negated' || stance === 'questioned') && strength >= 0.6;
}

/** A cue of strength s takes an assertion of 0.9 down to 0.9 × (1 − s) when it stands alone; one for `asserted` outweighs a sceptical one of the same strength. */
export function weightOf(strength: number): number {
  return logOdds(REFERENCE) - logOdds(REFERENCE * (1 - strength));
}

/** The strength of a piece of evidence of so many log-odds: the inverse of what strength means. */
export function strengthOf(odds: number): number {
  return 1 - probability(logOdds(REFERENCE) - odds) / REFERENCE;
}

function logOdds(share: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, share));
  return Math.log(bounded / (1 - bounded));
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** Of two that are equally strong the nearer one is kept, in whatever order they come. */
const DISTANCE: Readonly<Record<ActiveCue['where'], number>> = { text: 0, heading: 1, before: 2, after: 3, title: 4 };

/** The same cue set twice is one piece of evidence, at its strongest; a tone may be heard in a few words of its set. */
export function distinct(cues: readonly ActiveCue[]): ActiveCue[] {
  const kept: ActiveCue[] = [];
  const times = new Map<string, number>();
  const words = new Set<string>();
  for (const cue of [...cues].sort((a, b) => b.strength - a.strength || DISTANCE[a.where] - DISTANCE[b.where])) {
    const key = `${cue.cue} ${cue.isTone === true}`;
    const count = times.get(key) ?? 0;
    if (count >= (cue.isTone ? SHARE_OF_WORD.length : 1) || words.has(`${key} ${cue.quote}`)) continue;
    times.set(key, count + 1);
    words.add(`${key} ${cue.quote}`);
    kept.push(cue);
  }
  return kept;
}
