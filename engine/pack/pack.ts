import type { CUE_PLACES, Harm, Language, MarkedAs, Stance, StanceEvidence } from '../vocabulary.ts';
import type { Sections } from './sections.ts';

/** Format of the pack this engine reads. */
export const PACK_FORMAT = 13;
/** Grows when a pack of the same format would be read wrongly by an older engine. */
export const ENGINE = 1;

/**
 * A compiled, versioned set of rules: everything matching and judging need, nothing else.
 * Its arrays are views on `bytes`.
 */
export interface Pack {
  /** The file as it is stored. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Fingerprint of the whole content. */
  readonly hash: string;
  readonly sections: Sections;
  /** Low bits of a state that hold its label. */
  readonly labelBits: number;
  /** Base of the automaton's first state. */
  readonly root: number;
  /** Classes below this number are those of slots; only `near`, `unless` and cues have the others. */
  readonly slotClasses: number;
}

/** The part of a pack that is text: what only a page with a possible claim needs. */
export interface PackFacts {
  rules: readonly PackRule[];
  cues: readonly PackCue[];
  /** Phrases of cues in two parts, so that lists which multiply stay short. */
  joins: readonly PackJoin[];
  /** The learned wording by language; absent where there is none. */
  wording: Partial<Record<Language, PackWording>>;
  /** Classes of everyday words; none where nothing was learned of them. */
  wordClasses: readonly PackWordClass[];
}

/** Everyday words that show how a passage is told; `*` before a word stands for its beginning. */
export interface PackWordClass {
  id: string;
  zh: readonly string[];
  en: readonly string[];
}

/** What was learned of a stance that is no assertion. */
export interface PackTold {
  stance: Exclude<Stance, 'asserted'>;
  bias: number;
  evidence: Partial<Record<StanceEvidence, number>>;
  /** Classes of words by place, in hundredths. */
  weights: number[];
}

export interface PackWording {
  bias: number;
  /** Runs of words, joined by line breaks. */
  grams: string;
  /** Their weights, in hundredths. */
  weights: number[];
  /** Weights in hundredths of each class of words in each place, classes of the first place first, then of each empty place. */
  asserts: number[];
  /** The same for each stance that is no assertion. */
  stances: PackTold[];
}

export interface PackRule {
  id: string;
  version: string;
  verdict: MarkedAs;
  harm: Harm;
  /** Class of words that look like cues and here belong to the claim. */
  claimWords: number | null;
  /** Gives way to rules that are none on the same words. */
  family?: true;
}

/** Every ending of a class, with one of these beginnings right before it, is a hit of other classes. Only the judge looks for them. */
export interface PackJoin {
  /** Beginnings, folded, joined by line breaks. */
  before: string;
  /** Class of the endings. */
  after: number;
  /** Classes of the whole. */
  into: number[];
}

export interface PackCue {
  id: string;
  stance: Stance;
  place: CuePlace;
  scope: number;
  strength: number;
  /** Class of its words; null where the place alone decides. */
  words: number | null;
  except: number | null;
  stops: number | null;
  /** Class of the words that must stand behind the claim, where the cue has two parts. */
  closes: number | null;
  /** Class of words that, shortly before the cue in its sentence, take it away: 我 before 说. */
  notAfter: number | null;
  /** Longer words that hold one of those and do not take it away: 跟我 before 说. */
  notAfterExcept: number | null;
}

export type CuePlace = (typeof CUE_PLACES)[number];

/** Thrown when a pack cannot be read. */
export class PackError extends Error {
  override name = 'PackError';
}
