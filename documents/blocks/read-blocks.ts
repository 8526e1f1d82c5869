import { type Block, BlockBuilder } from './block-builder.ts';
import { BLOCK_ELEMENTS, SKIPPED_CLASSES, SKIPPED_ELEMENTS, SKIPPED_ROLES } from './elements.ts';
import type { NodeReader } from './node-reader.ts';
import { Surroundings } from './surroundings.ts';

/** Shorter texts hold no claim: page numbers, single words of a menu. */
const SHORTEST_BLOCK = 4;

/**
 * Reads the blocks under `root` in document order.
 * @param under the heading that `root` itself stands under, if any
 *
 * Iterative, so that no depth of nesting is too deep.
 */
export function* readBlocks<N>(root: N, reader: NodeReader<N>, under?: string): Generator<Block<N>, void, undefined> {
  const builder = new BlockBuilder(root);
  const parents: { node: N; name: string; isBlock: boolean; container: N }[] = [];
  const surroundings = new Surroundings(reader);
  let heading = under;
  const finish = function* (): Generator<Block<N>, void, undefined> {
    const block = builder.take(heading, surroundings.isHeading);
    if (!block) return;
    const { isOfOtherTexts, isQuoted } = surroundings.close(block.text, heading);
    if (isQuoted) block.isQuoted = true;
    if (block.text.trim().length >= SHORTEST_BLOCK && !isOfOtherTexts) yield block;
    // However short: 流言 and 真相 are the headings that decide most about what stands under them.
    if (block.isHeading) heading = block.text;
  };
  const append = function* (node: N): Generator<Block<N>, void, undefined> {
    const data = reader.text(node);
    for (let from = 0; from < data.length; ) {
      const end = builder.append(node, data, from);
      surroundings.read(end - from);
      from = end;
      while (builder.isFull) {
        const cut = builder.takeCut(heading, surroundings.isHeading);
        if (cut) yield cut;
      }
    }
  };
  let node: N | null = root;
  while (node !== null) {
    const kind = reader.kind(node);
    let child: N | null = null;
    if (kind === 'text') yield* append(node);
    else if (kind === 'element') {
      const name = reader.name(node);
      const isBlock = node === root || (reader.isBlock?.(node, name) ?? BLOCK_ELEMENTS.has(name));
      if (isBlock || name === 'br') yield* finish();
      if (!isSkipped(node, name, reader)) {
        child = reader.firstChild(node);
        if (child !== null) {
          parents.push({ node, name, isBlock, container: builder.container });
          surroundings.enter(node, name);
          if (isBlock) builder.container = node;
        }
      }
    } else if (node === root) child = reader.firstChild(node);
    if (child !== null) {
      node = child;
      continue;
    }
    // Up until there is a next sibling, closing what is left.
    let next: N | null = node === root ? null : reader.nextSibling(node);
    while (next === null && parents.length > 0) {
      const parent = parents.pop() as (typeof parents)[number];
      if (parent.isBlock) yield* finish();
      surroundings.leave(parent.name);
      builder.container = parent.container;
      next = parent.node === root ? null : reader.nextSibling(parent.node);
    }
    node = next;
  }
  yield* finish();
}

/** Whether the text of an element is left out. */
export function isSkipped<N>(node: N, name: string, reader: NodeReader<N>): boolean {
  if (SKIPPED_ELEMENTS.has(name)) return true;
  const role = reader.attribute(node, 'role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (name === 'div' && SKIPPED_CLASSES.test(reader.attribute(node, 'class') ?? '')) return true;
  const editable = reader.attribute(node, 'contenteditable');
  return editable !== null && editable !== 'false';
}
