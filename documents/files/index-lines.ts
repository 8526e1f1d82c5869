import type { Position } from './file-document.ts';

const LINE_BREAK = /\r\n|\n|\r/g;

/** Finds the lines of a source once; the answer gives line and column of any offset in it. */
export function indexLines(source: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: mark } of source.matchAll(LINE_BREAK)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
