import { format, table } from './header.ts';

/**
 * The parts of a pack file, each with the bits that its numbers may need. Each is an array of numbers of one width, laid end to end at
 * multiples of four bytes, so that a reader sees them through typed arrays on the file's own bytes and copies nothing. Numbers of 32 bits
 * are written in 16 where all of a part are small enough.
 *
 * "Lists" are rows of unequal length in two arrays: row `i` is `items[starts[i]]` to before `items[starts[i + 1]]`.
 */
export const SECTIONS = {
  /** UTF-16 units that have a symbol of their own; see match/symbols.ts. */
  symbolUnits: 16,
  /** The symbol of each of these. */
  symbolValues: 16,
  /** One bit per hash of a pair of symbols at which a search begins. */
  pairFilter: 32,
  /** One bit per hash of a Latin word at which a search begins, or of the first letters of one that may go on. */
  wordFilter: 32,
  /** The automaton: `base << labelBits | label`; see match/automaton.ts. */
  states: 32,
  /** What is left of phrases once no other shares it; see match/tails.ts. */
  tails: 8,
  /** Lists: classes of each set of classes; those that patterns wait for first, then others of slots, then the rest. */
  setStarts: 32,
  setItems: 16,
  /**
   * For each set: bit 0 a pattern waits for a class of it, bit 1 one does that may be spread over two sentences, bit 2 it is a whole word's,
   * bit 3 whole words hide its phrases.
   */
  setFlags: 8,
  /** Lists: patterns that wait for each class. */
  waitingStarts: 32,
  waitingItems: 16,
  /**
   * For each of these items: another slot of the pattern, which is asked about first, and the bits of its classes, as in `classBit`; all bits
   * where one-character phrases may fill it.
   */
  waitingNext: 32,
  waitingMasks: 32,
  /** Lists: classes of each slot; one slot may serve many patterns. */
  slotStarts: 32,
  slotItems: 16,
  /** Lists: slots of each pattern, in written order. */
  partStarts: 32,
  partItems: 32,
  /** Lists: slots of each pattern that have a hit anywhere in the block. */
  nearStarts: 32,
  nearItems: 32,
  /** For each pattern, one more than the slot that forbids it; 0 where nothing does. */
  patternUnless: 32,
  /** For each pattern: its rule. */
  patternRule: 16,
  /** For each pattern: UTF-16 units from its first matched to its last. */
  patternWithin: 16,
  /** For each pattern: bit 0 ordered, bit 1 may be spread over two sentences, bit 2 one-character phrases may fill a slot of it. */
  patternFlags: 8,
  /** For each pattern: confidence in ten-thousandths. */
  patternConfidence: 16,
  /** Lists: symbols that are one-character phrases of each class. */
  singleStarts: 32,
  singleItems: 16,
  /** Units that fold to another, each followed by what it folds to. */
  folding: 16,
  /** Rules, cues and wording, in JSON, as UTF-8: what only a page with a possible claim needs. */
  facts: 8,
} as const satisfies Record<string, 8 | 16 | 32>;

export type SectionName = keyof typeof SECTIONS;

type ArrayOf<Width> = Width extends 8 ? Uint8Array : Width extends 16 ? Uint16Array : Uint16Array | Uint32Array;

/** Every part of a pack, as typed arrays. */
export type Sections = { [Name in SectionName]: ArrayOf<(typeof SECTIONS)[Name]> };

export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** `KBPK`, read as a word of the usual byte order. */
export const MAGIC = 0x4b50424b;
/** Reads as itself only where the reader's byte order is the writer's. */
export const BYTE_ORDER = 0x01020304;
/** Words of the header that the hash does not cover: what says what the file is, and the hash itself. */
export const HASHED_FROM = format;

export const HEADER_WORDS = table + 2 * SECTION_NAMES.length;

/** A length in bytes, rounded up to whole words. */
export function wordAligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
