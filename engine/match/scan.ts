import { PlaceList } from '../normalize/place-list.ts';
import type { Pack } from '../pack/pack.ts';
import { createPhraseReader } from './automaton.ts';
import { pairHash, pairPrefix, secondBit, shiftOf, startHash, startOn, wordHash } from './filters.ts';
import { HitList } from './hit-list.ts';
import { FIRST_END_MARK, FIRST_LATIN, FULL_STOP, OTHER, type SymbolTable, symbolFrom, ZERO_WIDTH } from './symbols.ts';
import { hideInWholeWords } from './whole-words.ts';

/** Looks for every phrase of a pack. */
export interface Scanner {
  /** Where phrases of the last text stand, sorted and flagged. Good until the next one. */
  readonly hits: HitList;
  /** Where marks stand in it that may end a sentence. Good as long. */
  readonly marks: PlaceList;
  /** Fills `hits` with every place of the text where a phrase stands, and `marks`. */
  scan: (text: string) => void;
}

/** What the filter knows of a character that no phrase has. */
const OF_OTHER = pairPrefix(OTHER);

/**
 * One pass over a text. Han: one look-up, one multiplication, one bit for each character. Latin: one hash for each word, which is
 * read over whole, so that word boundaries cost nothing. Only where the bits are set does the automaton look.
 * This is the one loop that every character of every page goes through: it keeps to numbers and local names.
 */
export function createScanner({ sections, labelBits, root }: Pick<Pack, 'sections' | 'labelBits' | 'root'>, table: SymbolTable): Scanner {
  const { states, tails, pairFilter, wordFilter, setFlags } = sections;
  const pairShift = shiftOf(pairFilter);
  const wordShift = shiftOf(wordFilter);
  const hits = new HitList();
  const marks = new PlaceList();
  const readFrom = createPhraseReader({ states, tails, labelBits, root }, table, setFlags.length, hits);

  const scan = (text: string): void => {
    const symbols = table;
    const pairs = pairFilter;
    const shift = pairShift;
    const { length } = text;
    hits.length = 0;
    marks.length = 0;
    /** The pair filter looks at each character together with the one before it; after a Latin word there is none. Emoji are passed over. */
    let prefix = 0;
    let previous = -1;
    for (let i = 0; i < length; i++) {
      let symbol = 0;
      let isLikely = false;
      // A loop without a call: what it needs stays in registers.
      for (; i < length; i++) {
        symbol = symbols[text.charCodeAt(i)] as number;
        if (symbol >= OTHER) {
          const hash = pairHash(prefix, symbol);
          const bit = hash >>> shift;
          const bits = pairs[bit >>> 5] as number;
          prefix = pairPrefix(symbol);
          if ((bits & (1 << bit)) !== 0 && (bits & secondBit(hash)) !== 0) {
            isLikely = true;
            break;
          }
          previous = i;
        } else if (symbol >= FULL_STOP) break;
      }
      if (isLikely) {
        if (previous >= 0) readFrom(text, previous);
        previous = i;
      } else if (i === length) {
        break;
      } else if (symbol === FULL_STOP) {
        marks.push(i);
      } else if (symbol >= FIRST_END_MARK) {
        marks.push(i);
        if (previous >= 0 && isPair(prefix, symbol)) readFrom(text, previous);
        prefix = pairPrefix(symbol);
        previous = i;
      } else {
        // A lone letter may stand between two characters. Of one that no phrase has, as a comma is, nothing need be asked.
        if (previous >= 0 && prefix !== OF_OTHER) {
          if (isPair(prefix, symbol) || isPair(prefix, symbolFrom(table, text, i + 1))) readFrom(text, previous);
        }
        prefix = 0;
        previous = -1;
        i = readWord(text, i, symbol);
      }
    }
    hits.sort();
    hits.flag(setFlags);
    hideInWholeWords(hits);
  };

  const isPair = (prefix: number, symbol: number): boolean => {
    return isIn(pairFilter, pairShift, pairHash(prefix, symbol));
  };

  /** Asks the word filter about the word that begins at `from`, and about its first letters. @returns the last position that need not be read again */
  const readWord = (text: string, from: number, first: number): number => {
    const symbols = table;
    const words = wordFilter;
    const shift = wordShift;
    const { length } = text;
    let hash = wordHash(0, first);
    let start = startOn(0, first);
    let at = from + 1;
    let symbol = OTHER;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      // Letters of ASCII need no look-up: 97 is "a", 32 parts the cases, and there are 26.
      const letter = (unit | 32) - 97;
      if (letter >>> 0 < 26) symbol = letter + FIRST_LATIN;
      else {
        symbol = symbols[unit] as number;
        if (symbol === ZERO_WIDTH) continue;
        if (symbol < FIRST_LATIN || symbol >= FIRST_END_MARK) break;
      }
      hash = wordHash(hash, symbol);
      start = startOn(start, symbol);
    }
    if (isIn(words, shift, hash) || isIn(words, shift, startHash(start))) readFrom(text, from);
    return symbol < FULL_STOP ? at : at - 1;
  };

  return { hits, marks, scan };
}

function isIn(filter: Uint16Array | Uint32Array, shift: number, hash: number): boolean {
  const bit = hash >>> shift;
  const bits = filter[bit >>> 5] as number;
  return (bits & (1 << bit)) !== 0 && (bits & secondBit(hash)) !== 0;
}
