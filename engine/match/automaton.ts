import type { HitList } from './hit-list.ts';
import { FIRST_LATIN, FULL_STOP, isLatinSymbol, OTHER, type SymbolTable, symbolOf, ZERO_WIDTH } from './symbols.ts';

/**
 * All phrases in one automaton. A phrase is entered at its anchor (compile/choose-anchor.ts): the characters from there on, then
 * `PIVOT`, then those before it, backwards; so start and end are both exact, though the search begins in the middle.
 *
 * Stored as a double array with labels (Aoe 1989, in the one-word form of darts-clone): the word at `base + symbol` holds that
 * symbol as its label when there is such a transition, and above it the base of the next state. The word at `base` itself
 * has the label `END` when a phrase ends here, and above it the number of its set of classes.
 */
export interface Automaton {
  states: Uint32Array;
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
/** Where there is no transition. */
const NOWHERE = -1;

/** Searches a text from an anchor. One for each matcher; `text` is set before the first search. */
export class PhraseReader {
  text = '';
  readonly #states: Uint32Array;
  readonly #mask: number;
  readonly #bits: number;
  readonly #root: number;
  readonly #symbols: SymbolTable;
  readonly #sets: number;
  readonly #hits: HitList;

  /** @param sets how many sets of classes there are: a damaged automaton may name others */
  constructor({ states, labelBits, root }: Automaton, symbols: SymbolTable, sets: number, hits: HitList) {
    this.#states = states;
    this.#bits = labelBits;
    this.#mask = (1 << labelBits) - 1;
    this.#root = root;
    this.#symbols = symbols;
    this.#sets = sets;
    this.#hits = hits;
  }

  #step(base: number, label: number): number {
    const word = this.#states[base + label] as number;
    return (word & this.#mask) === label ? word >>> this.#bits : NOWHERE;
  }

  #at(position: number): number {
    return symbolOf(this.#symbols, this.text.charCodeAt(position));
  }

  /** Reads on from the anchor at `from` while phrases remain, and from each that may end on the way goes back for its beginning. */
  readFrom(from: number): void {
    const { length } = this.text;
    let base = this.#root;
    let last = 0;
    let soft = 0;
    let hasStop = false;
    for (let at = from; at < length; at++) {
      const symbol = this.#at(at);
      if (symbol < FIRST_LATIN) {
        if (symbol === ZERO_WIDTH) continue;
        if (++soft > MOST_SPACE) return;
        if (symbol === FULL_STOP) hasStop = true;
        continue;
      }
      base = this.#cross(base, last, symbol, soft, hasStop);
      if (base === NOWHERE) return;
      base = this.#step(base, symbol);
      if (base === NOWHERE) return;
      this.#end(base, symbol, from, at);
      last = symbol;
      soft = 0;
      hasStop = false;
    }
  }

  /** Over the soft marks between two characters: between two Latin words they are a gap of the phrase, elsewhere noise. */
  #cross(base: number, one: number, other: number, soft: number, hasStop: boolean): number {
    if (soft === 0) return base;
    // "…cancer. Cure rates…" are two sentences, not the phrase "cancer cure".
    if (isLatinSymbol(one) && isLatinSymbol(other)) return hasStop ? NOWHERE : this.#step(base, GAP);
    return soft > MOST_SOFT ? NOWHERE : base;
  }

  /** The character at `at` was read: phrases may end with it, or with the word that it stands in. */
  #end(base: number, symbol: number, anchor: number, at: number): void {
    const pivot = this.#step(base, PIVOT);
    const isLatin = isLatinSymbol(symbol);
    if (pivot !== NOWHERE && !(isLatin && isLatinSymbol(this.#next(at, 1)))) this.#readBack(pivot, anchor, at + 1);
    if (!isLatin) return;
    const open = this.#step(base, OPEN);
    if (open === NOWHERE) return;
    const whole = this.#step(open, PIVOT);
    if (whole !== NOWHERE) this.#readBack(whole, anchor, this.#wordEnd(at));
  }

  /** Reads back from the anchor and records each phrase that begins on the way. */
  #readBack(base: number, anchor: number, end: number): void {
    let start = anchor;
    let first = this.#at(anchor);
    let soft = 0;
    let hasStop = false;
    this.#record(base, first, start, end);
    for (let at = anchor - 1; at >= 0; at--) {
      const symbol = this.#at(at);
      if (symbol < FIRST_LATIN) {
        if (symbol === ZERO_WIDTH) continue;
        if (++soft > MOST_SPACE) return;
        if (symbol === FULL_STOP) hasStop = true;
        continue;
      }
      base = this.#cross(base, symbol, first, soft, hasStop);
      if (base === NOWHERE) return;
      base = this.#step(base, symbol);
      if (base === NOWHERE) return;
      start = at;
      first = symbol;
      soft = 0;
      hasStop = false;
      this.#record(base, first, start, end);
    }
  }

  #record(base: number, first: number, start: number, end: number): void {
    const word = this.#states[base] as number;
    if (word === undefined || (word & this.#mask) !== END) return;
    if (isLatinSymbol(first) && isLatinSymbol(this.#next(start, -1))) return;
    const set = word >>> this.#bits;
    if (set < this.#sets) this.#hits.push(start, end, set);
  }

  /** The symbol next to a position, zero-width characters passed over; `OTHER` beyond the text. */
  #next(position: number, step: 1 | -1): number {
    for (let at = position + step; at >= 0 && at < this.text.length; at += step) {
      const symbol = this.#at(at);
      if (symbol !== ZERO_WIDTH) return symbol;
    }
    return OTHER;
  }

  /** The end, exclusive, of the Latin word that `at` stands in. */
  #wordEnd(at: number): number {
    let end = at + 1;
    for (let next = end; next < this.text.length; next++) {
      const symbol = this.#at(next);
      if (symbol === ZERO_WIDTH) continue;
      if (!isLatinSymbol(symbol)) break;
      end = next + 1;
    }
    return end;
  }
}
