/**
 * Two bit sets that turn away nearly every position of ordinary text before anything is looked up: the idea of
 * Wu and Manber's block filter (1994), with the pair or word at which a search begins chosen for its rarity as YARA chooses its atoms.
 * Bloom's sets (1970) with two bits, both in one word, as Putze, Sanders and Singler block them (2007): they let through what they should not, and never keep back what they should let through.
 */

/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const GOLDEN = 0x9e3779b1;

/** What the hash needs to know of the symbol before. The scan keeps it, so that each symbol costs one multiplication. */
export function pairPrefix(symbol: number): number {
  return ((symbol << 12) + symbol) | 0;
}

/** The hash of two characters, as of `pairPrefix` of the first. Its high bits are the good ones: see `shiftOf`. */
export function pairHash(prefix: number, symbol: number): number {
  return Math.imul((prefix + symbol) | 0, GOLDEN);
}

/** The hash of a Latin word, letter by letter: a polynomial in `GOLDEN`. @param before the hash of the letters before; 0 where there is none */
export function wordHash(before: number, symbol: number): number {
  return Math.imul((before + symbol) | 0, GOLDEN);
}

/** First letters by which a word is known that may go on. */
export const START_LETTERS = 3;
/** Bits of a symbol in a `start`; the symbols of letters and digits need no more. */
const LETTER_BITS = 6;
/** A start is whole from here on: symbols of letters are above zero. */
const WHOLE_START = 2 ** (LETTER_BITS * (START_LETTERS - 1));

/** The first letters of a word, letter by letter. @param before those before; 0 where there is none */
export function startOn(before: number, symbol: number): number {
  return before < WHOLE_START ? (before << LETTER_BITS) | symbol : before;
}

/** The hash of a start. */
export function startHash(start: number): number {
  return Math.imul(~start, GOLDEN);
}

/** How far a hash is shifted to name a bit of a filter, which has a power of two of words. */
export function shiftOf(filter: { length: number }): number {
  return 27 - Math.log2(filter.length);
}

/**
 * The second bit of a hash, in the same word of the filter as its first, which is asked first and alone turns most away.
 * It is taken from bits that do not choose the word, if the filter is not the largest.
 */
export function secondBit(hash: number): number {
  return 1 << (hash >>> 6);
}
