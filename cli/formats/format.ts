import type { BadLine, CheckedText } from '../checked-text.ts';

/** How results are written: each text as soon as it is checked. */
export interface Format {
  /** What stands before the first text. */
  open?(): string;
  text(checked: CheckedText): string;
  /** A line of a stream that could not be read; without this, it is reported on standard error. */
  badLine?(bad: BadLine): string;
  /** What stands after the last text. */
  close?(): string;
}
