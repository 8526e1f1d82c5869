import { GAP_CODE, NO_CODE, pairHash, pairPrefix, WORD_CODES, WORD_FILTER_BITS, wordBit, wordCode } from '../match/filters.ts';
import { isLatinSymbol, SOFT_MARK } from '../match/symbols.ts';

/** A phrase in symbols, with where the search for it begins. */
export interface AnchoredPhrase {
  symbols: readonly number[];
  anchor: number;
  /** Its last Latin word may go on. */
  open: boolean;
}

/** Bits of the pair filter for each pair in it: about one place in sixty is let through by chance. */
const BITS_PER_PAIR = 64;
const LEAST_BITS = 12;
const MOST_BITS = 20;

/** The filters that let each phrase through at its anchor. */
export function buildFilters(phrases: readonly AnchoredPhrase[]): { pairFilter: Uint32Array; wordFilter: Uint32Array } {
  const pairs = new Map<string, readonly [number, number]>();
  const wordFilter = new Uint32Array(Math.ceil(WORD_FILTER_BITS / 32));
  for (const phrase of phrases) {
    const { symbols, anchor } = phrase;
    const first = symbols[anchor] as number;
    if (isLatinSymbol(first)) for (const bit of wordBits(phrase)) set(wordFilter, bit);
    else pairs.set(`${first} ${symbols[anchor + 1]}`, [first, symbols[anchor + 1] as number]);
  }
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(pairs.size * BITS_PER_PAIR + 1))));
  const pairFilter = new Uint32Array(2 ** (bits - 5));
  for (const [one, other] of pairs.values()) set(pairFilter, pairHash(pairPrefix(one), other, 32 - bits));
  return { pairFilter, wordFilter };
}

function set(filter: Uint32Array, bit: number): void {
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Every run of three that text may show where the phrase's word begins. */
function* wordBits({ symbols, anchor, open }: AnchoredPhrase): Generator<number> {
  const first = wordCode(symbols[anchor] as number);
  for (const second of codesAt(symbols, anchor + 1, open)) {
    for (const third of codesBehind(symbols, anchor + 1, second, open)) yield wordBit(first, second, third);
  }
}

const ANY = Array.from({ length: WORD_CODES }, (_, code) => code);
const NO_LETTER = [NO_CODE, GAP_CODE];
const NO_GAP = ANY.filter((code) => code !== GAP_CODE);

/** What may stand in text where the phrase's symbol at `at` is expected. */
function codesAt(symbols: readonly number[], at: number, open: boolean): readonly number[] {
  const symbol = symbols[at];
  if (symbol === undefined) return open ? ANY : NO_LETTER;
  if (symbol === SOFT_MARK) return [GAP_CODE];
  return isLatinSymbol(symbol) ? [wordCode(symbol)] : NO_LETTER;
}

/** What may follow, when `second` stands in text at `at`. */
function codesBehind(symbols: readonly number[], at: number, second: number, open: boolean): readonly number[] {
  if (second === NO_CODE) return [NO_CODE];
  const symbol = symbols[at];
  if (second !== GAP_CODE) return symbol === undefined ? ANY : codesAt(symbols, at + 1, open);
  // Behind the gap stands the phrase's next word; or after its end, or before Han, anything.
  return symbol === SOFT_MARK ? [wordCode(symbols[at + 1] as number)] : NO_GAP;
}
