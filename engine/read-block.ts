import { matchText, type RuleMatch } from './match/match-text.ts';
import type { Matcher } from './match/matcher.ts';

/** One block (paragraph-like unit) of a document, as it is given to the engine. */
export interface TextOfBlock {
  text: string;
  /** The heading under which the block stands. */
  heading?: string | undefined;
  /** The markup says that these are somebody else's words. */
  isQuoted?: boolean | undefined;
  /** Blocks with the same value are one person's words, as far as the markup tells: a post, an answer. Only compared. */
  speaker?: object | null | undefined;
}

/** Whether one person wrote both blocks, as far as anybody knows. */
export function isSameSpeaker(a: TextOfBlock, b: TextOfBlock): boolean {
  return (a.speaker ?? null) === (b.speaker ?? null);
}

/** A block with what its words satisfy, not yet judged. */
export interface ReadBlock extends TextOfBlock {
  /** In text order; offsets in UTF-16 units of `text`. */
  matches: readonly RuleMatch[];
}

/** Matches one block. Cheap where there is nothing; the judge is asked only about blocks with matches. */
export function readBlock(matcher: Matcher, { text, heading, isQuoted, speaker }: TextOfBlock): ReadBlock {
  return { text, heading, isQuoted, speaker, matches: matchText(matcher, text) };
}
