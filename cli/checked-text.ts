import type { DocumentBlock, FileDocument, Position, TextBlock } from '#documents/files';
import { readTextBlocks } from '#documents/files';
import { findInDocument } from '#engine/judge';
import { type Finding, isShown, type Level, type Matcher } from '#engine/runtime';
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
  return findInDocument(matcher, { title, blocks }).flatMap((findings, index) => {
    const { text: block, start: from } = blocks[index] as TextBlock;
    return findings.map((finding) => place(finding, level, block, from + finding.start, from + finding.end));
  });
}

/**
 * Checks a file; offsets are those of its source. Where markup stands between the words, it lies between `start` and `end` too,
 * though not in the quotation.
 */
export function checkDocument(matcher: Matcher, level: Level, document: FileDocument): CheckedFinding[] {
  return findInDocument(matcher, document).flatMap((findings, index) => {
    const block = document.blocks[index] as DocumentBlock;
    return findings.map((finding) => {
      const start = block.sourceOffset(finding.start);
      const end = block.sourceOffset(finding.end - 1) + 1;
      return { ...place(finding, level, block.text, start, end), position: document.position(start) };
    });
  });
}

function place(finding: Finding, level: Level, block: string, start: number, end: number): CheckedFinding {
  return { ...finding, start, end, shown: isShown(finding, level), block, startInBlock: finding.start };
}
