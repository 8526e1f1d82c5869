import { BLOCK_ELEMENTS, HEADINGS, SKIPPED_ELEMENTS, SKIPPED_ROLES } from './elements.ts';
import type { NodeReader } from './node-reader.ts';

/** A piece of a text node that stands in a block without a gap. */
export interface TextRun<N> {
  node: N;
  /** Where the piece begins in the block's text, in UTF-16 units. */
  start: number;
  /** Where it begins in the node's data. */
  from: number;
  length: number;
}

/** A paragraph-like unit of text: what a sentence can run through. */
export interface Block<N> {
  /** Inline elements joined, runs of white space collapsed to their first character. */
  text: string;
  runs: TextRun<N>[];
  /** The block-level element the text stands in directly. */
  container: N;
  /** Text of the heading the block stands under; absent for headings themselves and before the first. */
  heading?: string;
  isHeading: boolean;
}

/** Shorter texts hold no claim: page numbers, single words of a menu. */
const SHORTEST_BLOCK = 4;
const SPACES = /[\t\n\f\r ]+/g;
const SPACE = 0x20;
const SPACE_UNITS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, SPACE]);

/**
 * Reads the blocks under `root` in document order.
 * @param under the heading that `root` itself stands under, if any
 *
 * Iterative, so that no depth of nesting is too deep.
 */
export function* readBlocks<N>(root: N, reader: NodeReader<N>, under?: string): Generator<Block<N>, void, undefined> {
  const builder = new BlockBuilder(root);
  const parents: { node: N; isBlock: boolean; container: N }[] = [];
  let heading = under;
  const finish = function* (): Generator<Block<N>, void, undefined> {
    const block = builder.take(heading, HEADINGS.has(reader.name(builder.container)));
    if (!block) return;
    if (block.text.trim().length >= SHORTEST_BLOCK) yield block;
    // However short: 流言 and 真相 are the headings that decide most about what stands under them.
    if (block.isHeading) heading = block.text;
  };
  let node: N | null = root;
  while (node !== null) {
    const kind = reader.kind(node);
    let child: N | null = null;
    if (kind === 'text') builder.append(node, reader.text(node));
    else if (kind === 'element') {
      const name = reader.name(node);
      const isBlock = node === root || BLOCK_ELEMENTS.has(name);
      if (isBlock || name === 'br') yield* finish();
      if (!isSkipped(node, name, reader)) {
        child = reader.firstChild(node);
        if (child !== null) {
          parents.push({ node, isBlock, container: builder.container });
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
  const editable = reader.attribute(node, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** Gathers the text of one block. */
class BlockBuilder<N> {
  #text = '';
  /** The last unit of the text; kept apart, because looking into a long text that is still growing copies it. */
  #last = SPACE;
  #runs: TextRun<N>[] = [];
  container: N;

  constructor(container: N) {
    this.container = container;
  }

  append(node: N, data: string): void {
    let from = 0;
    for (const space of data.matchAll(SPACES)) {
      const at = space.index;
      const kept = this.#endsInSpace(at > from) ? 0 : 1;
      if (kept === space[0].length) continue;
      this.#push(node, data, from, at + kept);
      from = at + space[0].length;
    }
    this.#push(node, data, from, data.length);
  }

  /** Whether the text before the coming space already ends in one; `hasMore` when unpushed text stands between. */
  #endsInSpace(hasMore: boolean): boolean {
    return !hasMore && SPACE_UNITS.has(this.#last);
  }

  #push(node: N, data: string, from: number, to: number): void {
    if (to <= from) return;
    this.#runs.push({ node, start: this.#text.length, from, length: to - from });
    this.#text += data.slice(from, to);
    this.#last = data.charCodeAt(to - 1);
  }

  /** The block gathered so far, or null when it holds nothing but spaces; begins a new one. */
  take(heading: string | undefined, isHeading: boolean): Block<N> | null {
    const text = this.#text;
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    this.#last = SPACE;
    if (text.trim() === '') return null;
    return { text, runs, container: this.container, isHeading, ...(heading !== undefined && !isHeading ? { heading } : {}) };
  }
}
