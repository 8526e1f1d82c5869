import type { Harm, Level, MarkedAs, Stance } from './vocabulary.ts';

/** A half-open range in a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** The text a cue stands in: the claim's own block, its heading, the page's title, or another block. */
export type CueContext = 'text' | 'heading' | 'title' | 'before' | 'after';

/** A cue that took part in the decision about a stance. Offsets in UTF-16 units of the text it stands in. */
export interface DecidingCue extends Span {
  /** Id of the cue set, the file name under `rules/cues/`; or of a sign of the page, see judge/page-signs.ts. */
  cue: string;
  where: CueContext;
  /** What this cue speaks for. */
  stance: Stance;
  /** The words of the cue as they stand in the text. */
  quote: string;
  /** How strongly it decides, 0 to 1: alone it would take an assertion of 0.9 down to 0.9 × (1 − strength), or back up. */
  strength: number;
}

/**
 * Hits that satisfy a rule, judged.
 * `start` and `end` are UTF-16 offsets in the text that was read, end exclusive, from the first to the last matched word.
 */
export interface Finding extends Span {
  /** Id of the rule. */
  rule: string;
  /** Fingerprint of the rule's content when the pack was compiled: 8 hexadecimal digits. */
  version: string;
  /** `text.slice(start, end)`. */
  quote: string;
  stance: Stance;
  /** How sure we are that the author asserts the claim, 0 to 1. */
  confidence: number;
  /** The same by the words of the claim alone, before any cue. */
  confidenceOfWords: number;
  verdict: MarkedAs;
  harm: Harm;
  /** The matched words, one span for each slot of the pattern, in text order. */
  words: Span[];
  /** The cues that decided, strongest first, at most twelve; empty when nothing spoke for or against an assertion. */
  cues: DecidingCue[];
}

/** One block with what surrounds it. Everything but `text` is context only and is never quoted. */
export interface Passage {
  /** One block (paragraph-like unit). */
  text: string;
  /** Title of the page or article. */
  title?: string | undefined;
  /** The heading under which the block stands. */
  heading?: string | undefined;
  /** The block before. */
  before?: string | undefined;
  /** The block after. */
  after?: string | undefined;
  /** The markup says that these are somebody else's words. */
  isQuoted?: boolean | undefined;
}

/** A finding is shown from this confidence on. */
export const LEVEL_THRESHOLDS: Readonly<Record<Level, number>> = { careful: 0.8, balanced: 0.6, thorough: 0.4 };

/** Whether a finding is shown to a reader: asserted, and sure enough for the level. */
export function isShown(finding: Pick<Finding, 'stance' | 'confidence'>, level: Level): boolean {
  return finding.stance === 'asserted' && finding.confidence >= LEVEL_THRESHOLDS[level];
}
