import type { Block } from '#documents/blocks';
import { alignSource } from './align-source.ts';
import type { DocumentBlock } from './file-document.ts';

/** Where a text node stands in the source, in UTF-16 units, end exclusive. */
export interface SourceRange {
  start: number;
  end: number;
}

/** Gives a block of a parsed tree its way back to the source. */
export function locateBlock<N>(
  block: Block<N>,
  source: string,
  textOf: (node: N) => string,
  rangeOf: (node: N) => SourceRange,
  speakerOf: (node: N) => object | null = () => null,
): DocumentBlock {
  const speaker = speakerOf(block.container);
  return {
    text: block.text,
    ...(block.heading === undefined ? {} : { heading: block.heading }),
    ...(block.isQuoted ? { isQuoted: true } : {}),
    ...(speaker === null ? {} : { speaker }),
    sourceOffset(at) {
      const run = block.runs.findLast((candidate) => candidate.start <= at) ?? block.runs[0];
      if (run === undefined) return 0;
      const { start, end } = rangeOf(run.node);
      return start + alignSource(source.slice(start, end), textOf(run.node), run.from + at - run.start);
    },
  };
}
