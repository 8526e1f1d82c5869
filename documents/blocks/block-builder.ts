import { cutPosition } from './cut-position.ts';

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
  /** Present and true when the markup says that these are somebody else's words: a post that an answer carries along. */
  isQuoted?: true;
}

/**
 * Longest text of a block, in UTF-16 units: what is matched in one go must not hold a page up.
 * The longest paragraphs of prose have a few thousand; logs, chats and whole books in one element go on for millions.
 */
export const LONGEST_BLOCK = 16_384;

const SPACES = /[\t\n\f\r ]+/g;
const SPACE = 0x20;
const SPACE_UNITS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, SPACE]);

/** Gathers the text of one block. */
export class BlockBuilder<N> {
  #text = '';
  /** The last unit of the text; kept apart, because looking into a long text that is still growing copies it. */
  #last = SPACE;
  #runs: TextRun<N>[] = [];
  container: N;

  constructor(container: N) {
    this.container = container;
  }

  /** Whether the text has grown to where it has to be cut. */
  get isFull(): boolean {
    return this.#text.length >= LONGEST_BLOCK;
  }

  /**
   * Appends a text node's data from an offset, at most as much as one block may hold.
   * @returns the offset to go on from
   */
  append(node: N, data: string, start: number): number {
    const end = Math.min(data.length, start + LONGEST_BLOCK);
    const piece = start === 0 && end === data.length ? data : data.slice(start, end);
    let from = 0;
    for (const space of piece.matchAll(SPACES)) {
      const at = space.index;
      const kept = this.#endsInSpace(at > from) ? 0 : 1;
      if (kept === space[0].length) continue;
      this.#push(node, piece, from, at + kept, start);
      from = at + space[0].length;
    }
    this.#push(node, piece, from, piece.length, start);
    return end;
  }

  /** Whether the text before the coming space already ends in one; `hasMore` when unpushed text stands between. */
  #endsInSpace(hasMore: boolean): boolean {
    return !hasMore && SPACE_UNITS.has(this.#last);
  }

  #push(node: N, piece: string, from: number, to: number, offset: number): void {
    if (to <= from) return;
    this.#runs.push({ node, start: this.#text.length, from: offset + from, length: to - from });
    this.#text += piece.slice(from, to);
    this.#last = piece.charCodeAt(to - 1);
  }

  /** The block gathered so far, or null when it holds nothing but spaces; begins a new one. */
  take(heading: string | undefined, isHeading: boolean): Block<N> | null {
    const text = this.#text;
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    this.#last = SPACE;
    return this.#block(text, runs, heading, isHeading);
  }

  /** The same for a text that has grown too long: up to the end of a sentence; what stands after it begins the next block. */
  takeCut(heading: string | undefined, isHeading: boolean): Block<N> | null {
    const text = this.#text;
    const runs = this.#runs;
    const cut = cutPosition(text, LONGEST_BLOCK);
    const first = runs.findIndex(({ start, length }) => start + length > cut);
    const kept = first === -1 ? runs : runs.slice(0, first);
    const rest = first === -1 ? [] : runs.slice(first);
    const [parted] = rest;
    if (parted && parted.start < cut) {
      kept.push({ ...parted, length: cut - parted.start });
      rest[0] = { ...parted, start: cut, from: parted.from + cut - parted.start, length: parted.start + parted.length - cut };
    }
    this.#text = text.slice(cut);
    this.#runs = rest.map((run) => ({ ...run, start: run.start - cut }));
    if (this.#text === '') this.#last = SPACE;
    return this.#block(text.slice(0, cut), kept, heading, isHeading);
  }

  #block(text: string, runs: TextRun<N>[], heading: string | undefined, isHeading: boolean): Block<N> | null {
    if (text.trim() === '') return null;
    return { text, runs, container: this.container, isHeading, ...(heading !== undefined && !isHeading ? { heading } : {}) };
  }
}
