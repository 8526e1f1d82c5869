import type { CheckedFinding } from '../checked-text.ts';
import type { Ink } from './ink.ts';
import { visible } from './visible.ts';

/** Most UTF-16 units of context on each side. */
const CONTEXT = 30;

/** The quotation set off in the words around it, on one line. */
export function quoteInContext({ block, quote, startInBlock }: Pick<CheckedFinding, 'block' | 'quote' | 'startInBlock'>, ink: Ink): string {
  const end = startInBlock + quote.length;
  const from = Math.max(0, startInBlock - CONTEXT);
  const to = Math.min(block.length, end + CONTEXT);
  // toWellFormed would say it better, but a half of a surrogate pair at the edge is all that can be wrong here.
  const before = block.slice(from, startInBlock).replace(/^[\udc00-\udfff]/, '');
  const after = block.slice(end, to).replace(/[\ud800-\udbff]$/, '');
  return `${from > 0 ? '…' : ''}${visible(before)}${ink.mark(visible(quote))}${visible(after)}${to < block.length ? '…' : ''}`;
}
