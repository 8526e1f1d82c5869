import type { Block } from '#documents/blocks';
import type { Span } from '#engine/runtime';

/**
 * The live Range of a span of a block; null when a text node has left the page or changed under it,
 * and when the span begins in one shadow root and ends in another: no Range can.
 */
export function rangeOf(block: Block<Node>, span: Span): Range | null {
  const start = locate(block, span.start);
  const last = locate(block, span.end - 1);
  if (!start || !last || start.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = start.node.ownerDocument?.createRange();
  if (!range) return null;
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The text node, and the offset in it, of a unit of the block. */
function locate(block: Block<Node>, position: number): { node: Text; offset: number } | null {
  const run = block.runs.findLast((candidate) => candidate.start <= position);
  if (!run) return null;
  const node = run.node as Text;
  const offset = run.from + position - run.start;
  return node.isConnected && offset < node.length ? { node, offset } : null;
}
