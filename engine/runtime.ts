/** What runs where text is read: matching, no judging, no zod, no compiler. */
export { type CueContext, type DecidingCue, type Finding, isShown, LEVEL_THRESHOLDS, type Passage, type Span } from './finding.ts';
export { mayHoldClaim } from './match/candidates.ts';
export { createMatcher, type Matcher } from './match/matcher.ts';
export { type Pack, PackError } from './pack/pack.ts';
export { decodePack } from './pack/read-pack.ts';
export type { TextOfBlock } from './read-block.ts';
export { CONTEXT_LENGTH, describeQuote, type TextPositionSelector, type TextQuoteSelector } from './selector.ts';
export type { Harm, Language, Level, MarkedAs, Stance, Verdict } from './vocabulary.ts';
