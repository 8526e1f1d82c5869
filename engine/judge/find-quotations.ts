import type { Span } from '../finding.ts';

/** Marks that open a quotation, each with the mark that closes it. The straight quote opens and closes. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '‘': '’', '"': '"' };
const MARKS = /[“”「」『』《》‘’"]/g;
const MARK = new RegExp(MARKS.source);
/** A longer quotation is a passage of its own, judged by its own sentences. In UTF-16 units. */
export const LONGEST_QUOTATION = 600;

/**
 * The quotations of a text, marks included, sorted by start; nested ones count each for itself.
 * Read from the start of the text, because a straight quote alone does not say whether it opens or closes.
 */
export function findQuotations(text: string): Span[] {
  if (!MARK.test(text)) return [];
  const found: Span[] = [];
  const open: { at: number; closing: string }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const innermost = open.findLastIndex((each) => each.closing === mark);
    if (innermost >= 0) {
      const [opened] = open.splice(innermost);
      if (opened && at + 1 - opened.at <= LONGEST_QUOTATION) found.push({ start: opened.at, end: at + 1 });
    } else if (CLOSING[mark] !== undefined && !(mark === '‘' && /[A-Za-z]/.test(text.charAt(at - 1)))) {
      // ‘ inside a word is an apostrophe typed the wrong way round.
      open.push({ at, closing: CLOSING[mark] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
