import { isLatinSymbol, SOFT_MARK } from './symbols.ts';

/**
 * Two bit sets that turn away nearly every position of ordinary text before anything is looked up: the idea of
 * Wu and Manber's block filter (1994), with the pair at which a search begins chosen for its rarity as YARA chooses its atoms.
 * They let through what they should not, and never keep back what they should let through.
 */

/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const GOLDEN = 0x9e3779b1;

/** What the hash needs to know of the symbol before. The scan keeps it, so that each symbol costs one multiplication. */
export function pairPrefix(symbol: number): number {
  return ((symbol << 12) + symbol) | 0;
}

/** @param shift 32 less the logarithm of the filter's bits */
export function pairHash(prefix: number, symbol: number, shift: number): number {
  return Math.imul((prefix + symbol) | 0, GOLDEN) >>> shift;
}

/** Runs at the start of a Latin word: its first three characters, or where it is shorter, what stands behind it. */
export const WORD_CODES = 38;
/** The word has ended, and no gap stands behind it. */
export const NO_CODE = 0;
/** The word has ended, and a gap stands behind it. */
export const GAP_CODE = 1;
const FIRST_LETTER_CODE = 2;

/** The code of a symbol within such a run. */
export function wordCode(symbol: number): number {
  if (isLatinSymbol(symbol)) return symbol - 5 + FIRST_LETTER_CODE;
  return symbol === SOFT_MARK ? GAP_CODE : NO_CODE;
}

/** The bit of a run. */
export function wordBit(first: number, second: number, third: number): number {
  return (first * WORD_CODES + second) * WORD_CODES + third;
}

export const WORD_FILTER_BITS = WORD_CODES ** 3;
