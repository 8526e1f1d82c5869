/** A place in a source as editors count it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A paragraph-like unit of a file, with the way back to the source. */
export interface DocumentBlock {
  text: string;
  /** Text of the heading the block stands under. */
  heading?: string;
  /** The markup says that these are somebody else's words. */
  isQuoted?: true;
  /** Blocks with the same value are one person's words, as far as the markup tells. */
  speaker?: object;
  /** Where the unit at `at` of `text` stands in the source, both in UTF-16 units. `at` may be anything from 0 to the last unit. */
  sourceOffset(at: number): number;
}

/** A file read for its prose. */
export interface FileDocument {
  /** What the file says its title is. */
  title?: string;
  /** The file carries ClaimReview markup: it says of itself that it checks claims. */
  isReview?: true;
  blocks: DocumentBlock[];
  /** Line and column of an offset in the source. */
  position(sourceOffset: number): Position;
}
