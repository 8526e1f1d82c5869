import { pairHash, pairPrefix, secondBit, shiftOf, startHash, startOn, wordHash } from '../match/filters.ts';
import { FIRST_END_MARK, FIRST_LATIN, isLatinSymbol } from '../match/symbols.ts';

/** A phrase in symbols, with where the search for it begins. */
export interface AnchoredPhrase {
  symbols: readonly number[];
  anchor: number;
  /** Its last Latin word may go on. */
  open: boolean;
}

/** Bits of a filter for each hash in it: about one place in sixty is let through by chance. */
const BITS_PER_HASH = 64;
const LEAST_BITS = 12;
const MOST_BITS = 20;

/** The filters that let each phrase through at its anchor. */
export function buildFilters(phrases: readonly AnchoredPhrase[]): { pairFilter: Uint32Array; wordFilter: Uint32Array } {
  const pairs = new Set<number>();
  const words = new Set<number>();
  for (const phrase of phrases) {
    const { symbols, anchor } = phrase;
    const first = symbols[anchor] as number;
    if (isLatinSymbol(first)) for (const hash of wordHashes(phrase)) words.add(hash);
    else pairs.add(pairHash(pairPrefix(first), symbols[anchor + 1] as number));
  }
  return { pairFilter: makeFilter(pairs), wordFilter: makeFilter(words) };
}

function makeFilter(hashes: ReadonlySet<number>): Uint32Array {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(hashes.size * BITS_PER_HASH + 1))));
  const filter = new Uint32Array(2 ** (bits - 5));
  const shift = shiftOf(filter);
  for (const hash of hashes) {
    const bit = hash >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit) | secondBit(hash);
  }
  return filter;
}

/** The hash of the word at which the search begins; where that word may go on, those of all its possible first letters. */
function wordHashes({ symbols, anchor, open }: AnchoredPhrase): number[] {
  let end = anchor;
  while (end < symbols.length && isLatinSymbol(symbols[end] as number)) end++;
  const word = symbols.slice(anchor, end);
  if (open && end === symbols.length) return [...new Set(startsOf(word.reduce(startOn, 0)))].map(startHash);
  return [word.reduce(wordHash, 0)];
}

/** A start, and every one that it may be the beginning of. */
function startsOf(start: number): number[] {
  const starts = [start];
  for (let letter = FIRST_LATIN; letter < FIRST_END_MARK; letter++) {
    const longer = startOn(start, letter);
    if (longer !== start) starts.push(...startsOf(longer));
  }
  return starts;
}
