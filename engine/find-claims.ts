import type { Finding, Passage } from './finding.ts';
import { judgeDocument } from './judge/judge-document.ts';
import type { Matcher } from './match/matcher.ts';
import { readBlock, type TextOfBlock } from './read-block.ts';

/** A text in blocks, with what is known of it as a whole. */
export interface TextDocument {
  /** Title of the page or article. */
  title?: string | undefined;
  /** The page carries ClaimReview markup: it says of itself that it checks claims. */
  isReview?: boolean | undefined;
  blocks: readonly TextOfBlock[];
}

/**
 * The engine in one call: matches every block of a document and judges every match by all that stands around it.
 * @returns for each block its findings in text order, whatever their stance; offsets in UTF-16 units of the block's text
 */
export function findInDocument(matcher: Matcher, { title, isReview, blocks }: TextDocument): Finding[][] {
  return judgeDocument(matcher, { title, isReview, blocks: blocks.map((block) => readBlock(matcher, block)) });
}

/** The same for one block and what is known of its surroundings. */
export function findClaims(matcher: Matcher, { before, after, title, ...block }: Passage): Finding[] {
  const around = [before, block, after].map((one) => (typeof one === 'string' ? { text: one } : one)).filter((one) => one !== undefined);
  return findInDocument(matcher, { title, blocks: around })[around.indexOf(block)] ?? [];
}
