import type { Pack } from '../pack/pack.ts';
import { PhraseReader } from './automaton.ts';
import { GAP_CODE, NO_CODE, pairHash, pairPrefix, wordBit, wordCode } from './filters.ts';
import { HitList } from './hit-list.ts';
import { FIRST_LATIN, OTHER, type SymbolTable, ZERO_WIDTH } from './symbols.ts';

/**
 * One pass over a text. Han: one look-up, one multiplication, one bit for each character. Latin: one bit for each word, which is
 * read over whole, so that word boundaries cost nothing. Only where a bit is set does the automaton look.
 */
export class Scanner {
  /** Where phrases of the last text stand, sorted. Good until the next one. */
  readonly hits = new HitList();
  readonly #reader: PhraseReader;
  readonly #symbols: SymbolTable;
  readonly #pairs: Uint32Array;
  readonly #shift: number;
  readonly #words: Uint32Array;

  constructor({ sections, labelBits, root }: Pick<Pack, 'sections' | 'labelBits' | 'root'>) {
    const { symbolIndex, symbolPages, states, pairFilter, wordFilter, setWaited } = sections;
    this.#symbols = { index: symbolIndex, pages: symbolPages };
    this.#pairs = pairFilter;
    this.#shift = 27 - Math.log2(pairFilter.length);
    this.#words = wordFilter;
    this.#reader = new PhraseReader({ states, labelBits, root }, this.#symbols, setWaited.length, this.hits);
  }

  /** Fills `hits` with every place of the text where a phrase stands. */
  scan(text: string): void {
    const { index, pages } = this.#symbols;
    const pairs = this.#pairs;
    const words = this.#words;
    const shift = this.#shift;
    const { length } = text;
    const reader = this.#reader;
    reader.text = text;
    this.hits.length = 0;
    /** The pair filter looks at each character together with the one before it; after a Latin word there is none. */
    let prefix = 0;
    let previous = -1;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      const symbol = pages[(index[unit >>> 8] as number) + (unit & 255)] as number;
      if (symbol < FIRST_LATIN) continue;
      const bit = pairHash(prefix, symbol, shift);
      if (((pairs[bit >>> 5] as number) & (1 << bit)) !== 0 && previous >= 0) reader.readFrom(previous);
      if (symbol >= OTHER) {
        prefix = pairPrefix(symbol);
        previous = i;
        continue;
      }
      const start = i;
      let second = NO_CODE;
      let third = NO_CODE;
      let letters = 1;
      let next = 0;
      for (i++; i < length; i++) {
        const after = text.charCodeAt(i);
        next = pages[(index[after >>> 8] as number) + (after & 255)] as number;
        if (next === ZERO_WIDTH) continue;
        if (next < FIRST_LATIN || next >= OTHER) break;
        letters++;
        if (letters === 2) second = wordCode(next);
        else if (letters === 3) third = wordCode(next);
      }
      if (letters < 3) {
        const code = i < length && next < FIRST_LATIN ? GAP_CODE : NO_CODE;
        if (letters === 2) third = code;
        else {
          second = code;
          third = code === GAP_CODE ? this.#codeBehindGap(text, i) : NO_CODE;
        }
      }
      const run = wordBit(wordCode(symbol), second, third);
      if (((words[run >>> 5] as number) & (1 << run)) !== 0) reader.readFrom(start);
      i--;
      prefix = 0;
      previous = -1;
    }
    this.hits.sort();
  }

  /** What stands behind the gap at `at`. */
  #codeBehindGap(text: string, at: number): number {
    const { index, pages } = this.#symbols;
    for (let i = at; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const symbol = pages[(index[unit >>> 8] as number) + (unit & 255)] as number;
      if (symbol >= FIRST_LATIN) return wordCode(symbol);
    }
    return NO_CODE;
  }
}
