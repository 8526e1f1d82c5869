import type { FileDocument, Position } from '#documents/files';
import { passagesOf, readTextBlocks } from '#documents/files';
import { type Finding, findClaims, isShown, type Level, type Matcher } from '#engine/runtime';
import type { TextRecord } from './input/parse-record.ts';

/** A finding with its place in the whole text; `start` and `end` count from the start of the text or file. */
export interface CheckedFinding extends Finding {
  shown: boolean;
  /** The block it stands in, for the context of the quotation, and where in the block it begins. */
  block: string;
  startInBlock: number;
  /** Line and column; only files have lines that a reader can go to. */
  position?: Position;
}

/** One file or one line of a stream, checked. */
export interface CheckedText {
  /** The path as the user wrote it; `-` for standard input. */
  file: string;
  /** For a line of a stream: its id, and its number from 1. */
  record?: { id: string | number; line: number };
  findings: CheckedFinding[];
}

/** A line of a stream that holds no text. */
export interface BadLine {
  file: string;
  /** From 1. */
  line: number;
  error: string;
}

/** Checks one line of a stream; offsets are those of `record.text`. */
export function checkRecord(matcher: Matcher, level: Level, { text, title }: TextRecord): CheckedFinding[] {
  const blocks = readTextBlocks(text);
  const passages = passagesOf({ blocks, ...(title === undefined ? {} : { title }) });
  return passages.flatMap((passage, index) => {
    const from = blocks[index]?.start ?? 0;
    return findClaims(matcher, passage).map((finding) => place(finding, level, passage.text, from + finding.start, from + finding.end));
  });
}

/**
 * Checks a file; offsets are those of its source. Where markup stands between the words, it lies between `start` and `end` too,
 * though not in the quotation.
 */
export function checkDocument(matcher: Matcher, level: Level, document: FileDocument): CheckedFinding[] {
  return passagesOf(document).flatMap((passage, index) => {
    const block = document.blocks[index];
    return findClaims(matcher, passage).map((finding) => {
      const start = block?.sourceOffset(finding.start) ?? finding.start;
      const end = (block?.sourceOffset(finding.end - 1) ?? finding.end - 1) + 1;
      return { ...place(finding, level, passage.text, start, end), position: document.position(start) };
    });
  });
}

function place(finding: Finding, level: Level, block: string, start: number, end: number): CheckedFinding {
  return { ...finding, start, end, shown: isShown(finding, level), block, startInBlock: finding.start };
}
