import type { FileDocument } from './file-document.ts';
import { indexLines } from './index-lines.ts';

/** A slice of a plain text: `text === source.slice(start, start + text.length)`. */
export interface TextBlock {
  text: string;
  /** UTF-16 offset in the source. */
  start: number;
}

/** Newlines, and the separators that old exports and web forms put in their place. */
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
/** A line that was broken to fit a width, not to end a paragraph: only Latin text is wrapped like this. */
const WRAPPED_END = /[\p{Script=Latin}\d,]$/u;
const WRAPPED_START = /^(?=\p{Script=Latin})\p{Lowercase}/u;

/**
 * Reads plain text into blocks: a line break ends a block, except between the lines of a wrapped Latin paragraph,
 * where the block goes on over the break. Blocks are trimmed; empty lines give none.
 */
export function readTextBlocks(source: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of trimmedLines(source)) {
    const text = source.slice(line.start, line.end);
    if (open !== null && WRAPPED_START.test(text) && WRAPPED_END.test(source.slice(Math.max(open.start, open.end - 2), open.end))) {
      open.end = line.end;
      continue;
    }
    if (open !== null) blocks.push(slice(source, open));
    open = text === '' ? null : line;
  }
  if (open !== null) blocks.push(slice(source, open));
  return blocks;
}

/** Reads a plain text file. */
export function readTextDocument(source: string): FileDocument {
  return {
    blocks: readTextBlocks(source).map(({ text, start }) => ({ text, sourceOffset: (at) => start + at })),
    position: indexLines(source),
  };
}

function* trimmedLines(source: string): Generator<{ start: number; end: number }, void, undefined> {
  let from = 0;
  for (const { index, 0: mark } of source.matchAll(LINE_BREAK)) {
    yield trim(source, from, index);
    from = index + mark.length;
  }
  yield trim(source, from, source.length);
}

function trim(source: string, from: number, to: number): { start: number; end: number } {
  const line = source.slice(from, to);
  const start = from + line.length - line.trimStart().length;
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}

function slice(source: string, { start, end }: { start: number; end: number }): TextBlock {
  return { text: source.slice(start, end), start };
}
