import type { HitList } from './hit-list.ts';
import { FIRST_END_MARK, FIRST_LATIN, FULL_STOP, isLatinSymbol, OTHER, PICTURE, type SymbolTable, ZERO_WIDTH } from './symbols.ts';
import { readSet, tailStep } from './tails.ts';

/**
 * All phrases in one automaton. A phrase is entered at its anchor (compile/choose-anchor.ts): the characters from there on, then
 * `PIVOT`, then those before it, backwards; so start and end are both exact, though the search begins in the middle.
 *
 * Stored as a double array with labels (Aoe 1989, in the one-word form of darts-clone): the word at `base + symbol` holds that
 * symbol as its label when there is such a transition, and above it the base of the next state. The word at `base` itself
 * has the label `END` when a phrase ends here, and above it the number of its set of classes. A base from the end of `states` on
 * is a place of `tails` (tails.ts): what is left there belongs to one phrase.
 */
export interface Automaton {
  states: Uint16Array | Uint32Array;
  tails: Uint8Array;
  labelBits: number;
  root: number;
}

/** Labels that are no characters of the text. */
export const END = 0;
/** A gap between two Latin words. */
export const GAP = 2;
/** The last Latin word of the phrase may go on. */
export const OPEN = 3;
export const PIVOT = 4;

/** Soft marks that may stand between two characters of a phrase. */
const MOST_SOFT = 2;
/** Soft marks that may stand for one space between two Latin words: a line break with its indent. */
const MOST_SPACE = 16;
/** Characters that a phrase needs, letters aside, to be known though a mark stands in it: of two any letter between makes another word. */
const LEAST_MARKED = 3;
/** Where there is no transition. */
const NOWHERE = -1;

/**
 * Looks for every phrase whose anchor stands at a place of a text. One mark, a lone letter or digit or an emoji, may stand between two of
 * its characters that are no letters: there the way parts, for other phrases have that letter.
 */
export type PhraseReader = (text: string, anchor: number) => void;

/**
 * @param sets how many sets of classes there are: a damaged automaton may name others
 * @param hits where what is found is noted
 */
export function createPhraseReader(
  { states, tails, labelBits, root }: Automaton,
  table: SymbolTable,
  sets: number,
  hits: HitList,
): PhraseReader {
  const mask = (1 << labelBits) - 1;
  const firstTail = states.length;
  /** Whether the way has led over a mark. */
  let marked = false;

  const step = (base: number, label: number): number => {
    if (base >= firstTail) {
      const bytes = tailStep(tails, base - firstTail, label);
      return bytes === 0 ? NOWHERE : base + bytes;
    }
    const word = states[base + label] as number;
    return (word & mask) === label ? word >>> labelBits : NOWHERE;
  };

  /** Over the soft marks between two characters: between two Latin words they are a gap of the phrase, elsewhere noise. */
  const cross = (base: number, one: number, other: number, soft: number, hasStop: boolean): number => {
    // "…cancer. Cure rates…" are two sentences, not the phrase "cancer cure".
    if (isLatinSymbol(one) && isLatinSymbol(other)) return hasStop ? NOWHERE : step(base, GAP);
    return soft > MOST_SOFT ? NOWHERE : base;
  };

  /** The symbol next to a position, zero-width characters passed over; `OTHER` beyond the text. */
  const nextTo = (text: string, position: number, by: 1 | -1): number => {
    for (let at = position + by; at >= 0 && at < text.length; at += by) {
      const symbol = table[text.charCodeAt(at)] as number;
      if (symbol !== ZERO_WIDTH) return symbol;
    }
    return OTHER;
  };

  /** The end, exclusive, of the Latin word that `at` stands in. */
  const wordEnd = (text: string, at: number): number => {
    let end = at + 1;
    for (let next = end; next < text.length; next++) {
      const symbol = table[text.charCodeAt(next)] as number;
      if (symbol === ZERO_WIDTH) continue;
      if (!isLatinSymbol(symbol)) break;
      end = next + 1;
    }
    return end;
  };

  /** Whether so many characters that are no letters stand between two places as a phrase with a mark in it needs. */
  const isLong = (text: string, start: number, end: number): boolean => {
    let count = 0;
    for (let at = start; at < end; at++) if ((table[text.charCodeAt(at)] as number) >= FIRST_END_MARK) count++;
    return count >= LEAST_MARKED;
  };

  /** Notes the phrase that has been read whole, if there is one: it must not begin inside a Latin word. */
  const record = (text: string, base: number, start: number, end: number): void => {
    const tail = base - firstTail;
    const word = tail >= 0 ? tails[tail] : (states[base] as number) & mask;
    if (word !== END) return;
    if (isLatinSymbol(table[text.charCodeAt(start)] as number) && isLatinSymbol(nextTo(text, start, -1))) return;
    if (marked && !isLong(text, start, end)) return;
    const set = tail >= 0 ? readSet(tails, tail + 1) : (states[base] as number) >>> labelBits;
    note(start, end, set);
  };

  const note = (start: number, end: number, set: number): void => {
    if (set < sets) hits.push(start, end, set);
  };

  /**
   * Reads symbol by symbol while phrases remain: back from the anchor, noting each that begins on the way; or on from a mark.
   * @param by 1 on, -1 back
   * @param last the symbol read before; `PICTURE` where the way begins at a mark
   * @param soft soft marks since then
   * @param other the anchor, on the way on; on the way back where the phrase ends, exclusive
   */
  const walk = (text: string, from: number, by: 1 | -1, state: number, last: number, soft: number, other: number): void => {
    let base = state;
    let hasStop = false;
    for (let at = from; at >= 0 && at < text.length; at += by) {
      const symbol = table[text.charCodeAt(at)] as number;
      if (symbol < FIRST_LATIN && symbol !== PICTURE) {
        if (symbol === ZERO_WIDTH) continue;
        if (++soft > MOST_SPACE) return;
        if (symbol === FULL_STOP) hasStop = true;
        continue;
      }
      if (symbol < FIRST_END_MARK) {
        if (last >= FIRST_END_MARK) overMark(text, at + by, by, base, soft, other);
        if (symbol === PICTURE || last === PICTURE) return;
      }
      if (soft > 0) base = cross(base, symbol, last, soft, hasStop);
      if (base !== NOWHERE) base = step(base, symbol);
      if (base === NOWHERE) return;
      if (by < 0) record(text, base, at, other);
      else endAt(text, base, symbol, other, at);
      last = symbol;
      soft = 0;
      hasStop = false;
    }
  };

  const overMark = (text: string, from: number, by: 1 | -1, base: number, soft: number, other: number): void => {
    if (marked) return;
    marked = true;
    walk(text, from, by, base, PICTURE, soft, other);
    marked = false;
  };

  /** Goes back from the anchor for the beginnings of phrases that end at `end`. The anchor itself is no place inside a word. */
  const readBack = (text: string, base: number, anchor: number, end: number): void => {
    const tail = base - firstTail;
    if (tail >= 0 && tails[tail] === END) {
      // The phrase begins at its anchor, as most do, and no other is left.
      if (!marked || isLong(text, anchor, end)) note(anchor, end, readSet(tails, tail + 1));
      return;
    }
    record(text, base, anchor, end);
    walk(text, anchor - 1, -1, base, table[text.charCodeAt(anchor)] as number, 0, end);
  };

  /** The character at `at` was read: phrases may end with it, or with the word that it stands in. */
  const endAt = (text: string, base: number, symbol: number, anchor: number, at: number): void => {
    const isLatin = isLatinSymbol(symbol);
    const pivot = step(base, PIVOT);
    if (pivot !== NOWHERE && !(isLatin && isLatinSymbol(nextTo(text, at, 1)))) readBack(text, pivot, anchor, at + 1);
    const open = isLatin ? step(base, OPEN) : NOWHERE;
    const whole = open === NOWHERE ? NOWHERE : step(open, PIVOT);
    if (whole !== NOWHERE) readBack(text, whole, anchor, wordEnd(text, at));
  };

  /** Reads on from the anchor while phrases remain, and from each that may end on the way goes back for its beginning. */
  return (text, anchor) => {
    const { length } = text;
    let base = root;
    let last = 0;
    let soft = 0;
    let hasStop = false;
    for (let at = anchor; at < length; at++) {
      const symbol = table[text.charCodeAt(at)] as number;
      if (symbol < FIRST_LATIN && symbol !== PICTURE) {
        if (symbol === ZERO_WIDTH) continue;
        if (++soft > MOST_SPACE) return;
        if (symbol === FULL_STOP) hasStop = true;
        continue;
      }
      if (symbol < FIRST_END_MARK) {
        if (last >= FIRST_END_MARK) overMark(text, at + 1, 1, base, soft, anchor);
        if (symbol === PICTURE) return;
      }
      if (soft > 0) {
        base = cross(base, last, symbol, soft, hasStop);
        if (base === NOWHERE) return;
        soft = 0;
        hasStop = false;
      }
      last = symbol;
      if (base < firstTail) {
        const word = states[base + symbol] as number;
        if ((word & mask) !== symbol) return;
        base = word >>> labelBits;
      } else {
        const bytes = tailStep(tails, base - firstTail, symbol);
        if (bytes === 0) return;
        base += bytes;
      }
      if (symbol < FIRST_END_MARK) endAt(text, base, symbol, anchor, at);
      else if (base < firstTail) {
        const pivot = states[base + PIVOT] as number;
        if ((pivot & mask) === PIVOT) readBack(text, pivot >>> labelBits, anchor, at + 1);
      } else if (tails[base - firstTail] === PIVOT) {
        // A tail is one phrase.
        return readBack(text, base + 1, anchor, at + 1);
      }
    }
  };
}
