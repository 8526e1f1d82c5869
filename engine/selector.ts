/** W3C Web Annotation selectors: how a finding is found again in a page that has changed. */

/** https://www.w3.org/TR/annotation-model/#text-quote-selector ; its `type` is added where it is written out. */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector ; UTF-16 offsets in the block. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Context kept on each side of a quotation, in UTF-16 units; the length hypothesis/client uses. */
export const CONTEXT_LENGTH = 32;

/** Describes `text.slice(start, end)` so that it can be found again in a changed text. */
export function describeQuote(text: string, start: number, end: number): TextQuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
