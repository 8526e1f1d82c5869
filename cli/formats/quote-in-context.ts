import type { CheckedFinding } from '../checked-text.ts';
import type { Ink } from './ink.ts';
import { visible } from './visible.ts';

/** Most UTF-16 units of context on each side. */
const CONTEXT = 30;
/** The same where the sentence is wanted: few are longer, and a text without end marks would fill the screen. */
const SENTENCE_CONTEXT = 160;

/** A quotation with the block it stands in. */
type Quoted = Pick<CheckedFinding, 'block' | 'quote' | 'startInBlock'>;

/** The quotation set off in the words around it, on one line. */
export function quoteInContext(quoted: Quoted, ink: Ink): string {
  return cut(quoted, 0, quoted.block.length, CONTEXT, ink);
}

/** The quotation set off in its sentence, or its sentences, on one line. */
export function quoteInSentence(quoted: Quoted, ink: Ink): string {
  const { block, quote, startInBlock } = quoted;
  const sentences = new Intl.Segmenter('zh', { granularity: 'sentence' }).segment(block);
  const first = sentences.containing(startInBlock);
  const last = sentences.containing(startInBlock + quote.length - 1);
  return cut(quoted, first?.index ?? 0, last ? last.index + last.segment.trimEnd().length : block.length, SENTENCE_CONTEXT, ink);
}

/** The words from `start` to `end`, offsets in the block, but for what is further than `most` units from the quotation. */
function cut({ block, quote, startInBlock }: Quoted, start: number, end: number, most: number, ink: Ink): string {
  const quoteEnd = startInBlock + quote.length;
  const from = Math.max(start, startInBlock - most);
  const to = Math.min(end, quoteEnd + most);
  // toWellFormed would say it better, but a half of a surrogate pair at the edge is all that can be wrong here.
  const before = block.slice(from, startInBlock).replace(/^[\udc00-\udfff]/, '');
  const after = block.slice(quoteEnd, to).replace(/[\ud800-\udbff]$/, '');
  return `${from > start ? '…' : ''}${visible(before)}${ink.mark(visible(quote))}${visible(after)}${to < end ? '…' : ''}`;
}
