import type { Pack } from '../pack/pack.ts';
import { createPhraseReader } from './automaton.ts';
import { GAP_CODE, NO_CODE, pairHash, pairPrefix, wordBit, wordCode } from './filters.ts';
import { HitList } from './hit-list.ts';
import { FIRST_LATIN, OTHER, symbolFrom, ZERO_WIDTH } from './symbols.ts';
import { hideInWholeWords } from './whole-words.ts';

/** Looks for every phrase of a pack. */
export interface Scanner {
  /** Where phrases of the last text stand, sorted. Good until the next one. */
  readonly hits: HitList;
  /** Fills `hits` with every place of the text where a phrase stands. */
  scan: (text: string) => void;
}

/** What the filter knows of a character that no phrase has. */
const OF_OTHER = pairPrefix(OTHER);

/**
 * One pass over a text. Han: one look-up, one multiplication, one bit for each character. Latin: one bit for each word, which is
 * read over whole, so that word boundaries cost nothing. Only where a bit is set does the automaton look.
 * This is the one loop that every character of every page goes through: it keeps to numbers and local names.
 */
export function createScanner({ sections, labelBits, root }: Pick<Pack, 'sections' | 'labelBits' | 'root'>): Scanner {
  const { symbolIndex, symbolPages, states, tails, pairFilter, wordFilter, setFlags } = sections;
  const table = { index: symbolIndex, pages: symbolPages };
  const shift = 27 - Math.log2(pairFilter.length);
  const hits = new HitList();
  const readFrom = createPhraseReader({ states, tails, labelBits, root }, table, setFlags.length, hits);

  const scan = (text: string): void => {
    const index = symbolIndex;
    const pages = symbolPages;
    const pairs = pairFilter;
    const { length } = text;
    hits.length = 0;
    /** The pair filter looks at each character together with the one before it; after a Latin word there is none. Emoji are passed over. */
    let prefix = 0;
    let previous = -1;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      const symbol = pages[(index[unit >>> 8] as number) + (unit & 255)] as number;
      if (symbol >= OTHER) {
        const bit = pairHash(prefix, symbol, shift);
        if (((pairs[bit >>> 5] as number) & (1 << bit)) !== 0 && previous >= 0) readFrom(text, previous);
        prefix = pairPrefix(symbol);
        previous = i;
      } else if (symbol >= FIRST_LATIN) {
        if (previous >= 0) {
          if (mayStandBehind(text, prefix, i, symbol)) readFrom(text, previous);
          prefix = 0;
          previous = -1;
        }
        i = readWord(text, i, symbol);
      }
    }
    hits.sort();
    hideInWholeWords(hits, setFlags);
  };

  /**
   * Asks the pair filter about a character and the letter at `at` behind it, and about the character and the next one behind that letter:
   * a lone letter may stand between the two. Of a character that no phrase has, as a comma is, nothing need be asked.
   */
  const mayStandBehind = (text: string, prefix: number, at: number, letter: number): boolean => {
    return prefix !== OF_OTHER && (isPair(prefix, letter) || isPair(prefix, symbolFrom(table, text, at + 1)));
  };

  const isPair = (prefix: number, symbol: number): boolean => {
    const bit = pairHash(prefix, symbol, shift);
    return ((pairFilter[bit >>> 5] as number) & (1 << bit)) !== 0;
  };

  /** Asks the word filter about the word that begins at `start`. @returns the last position of the word */
  const readWord = (text: string, start: number, first: number): number => {
    const index = symbolIndex;
    const pages = symbolPages;
    const { length } = text;
    let at = start + 1;
    let symbol = OTHER;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      symbol = pages[(index[unit >>> 8] as number) + (unit & 255)] as number;
      if (symbol !== ZERO_WIDTH) break;
    }
    let second = NO_CODE;
    let third = NO_CODE;
    if (at < length && symbol < OTHER) {
      if (symbol < FIRST_LATIN) {
        second = GAP_CODE;
        third = wordCode(symbolFrom(table, text, at));
      } else {
        second = wordCode(symbol);
        for (at++; at < length; at++) {
          const unit = text.charCodeAt(at);
          symbol = pages[(index[unit >>> 8] as number) + (unit & 255)] as number;
          if (symbol !== ZERO_WIDTH) break;
        }
        if (at < length && symbol < OTHER) third = symbol < FIRST_LATIN ? GAP_CODE : wordCode(symbol);
      }
    }
    const run = wordBit(wordCode(first), second, third);
    if (((wordFilter[run >>> 5] as number) & (1 << run)) !== 0) readFrom(text, start);
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      symbol = pages[(index[unit >>> 8] as number) + (unit & 255)] as number;
      if (symbol !== ZERO_WIDTH && (symbol < FIRST_LATIN || symbol >= OTHER)) break;
    }
    return at - 1;
  };

  return { hits, scan };
}
