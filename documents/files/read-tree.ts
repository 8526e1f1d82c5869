import { makeSpeakers, readBlocks } from '#documents/blocks';
import type { FileDocument } from './file-document.ts';
import { indexLines } from './index-lines.ts';
import { locateBlock, type SourceRange } from './locate-block.ts';
import { makeTreeReader, type TreeShape } from './tree-reader.ts';

export interface ParsedFile<N extends object> {
  source: string;
  root: N;
  shape: TreeShape<N>;
  /** Where a text node stands in the source. */
  rangeOf: (node: N) => SourceRange;
  /** The nodes of the title element. */
  title: readonly N[];
}

/** The prose of a parsed page, whatever it was parsed by. */
export function readTree<N extends object>({ source, root, shape, rangeOf, title }: ParsedFile<N>): FileDocument {
  const words = title.map(shape.text).join('').replace(/\s+/g, ' ').trim();
  const reader = makeTreeReader(shape);
  const blocks = [...readBlocks<N>(root, reader)];
  const speakerOf = makeSpeakers(reader);
  return {
    ...(words === '' ? {} : { title: words }),
    ...(carriesReview(root, shape) ? { isReview: true as const } : {}),
    blocks: blocks.map((block) => locateBlock(block, source, shape.text, rangeOf, speakerOf)),
    position: indexLines(source),
  };
}

/** Whether the page says of itself that it reviews claims: in JSON-LD or in microdata. */
function carriesReview<N>(root: N, { kind, name, text, attribute, children }: TreeShape<N>): boolean {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (kind(node) !== 'text' && attribute(node, 'itemtype')?.includes('ClaimReview')) return true;
    if (name(node) === 'script' && attribute(node, 'type') === 'application/ld+json') {
      if (children(node).map(text).join('').includes('ClaimReview')) return true;
    } else waiting.push(...children(node));
  }
  return false;
}
