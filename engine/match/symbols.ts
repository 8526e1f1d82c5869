import type { Sections } from '../pack/sections.ts';

/**
 * Symbols: what the matcher reads instead of UTF-16 units. The compiler numbers the characters that phrases have; everything else is
 * `OTHER`. Folding (normalize/fold.ts) is done by the same look-up, so the text is never copied and offsets stay those of the text.
 * A pack holds the units that are not `OTHER`. To be read, they are laid out flat: one look-up for each unit is a tenth faster than the two
 * of a table in pages, and takes 128 kB and some microseconds.
 */

/** Zero-width characters: matching passes over them. Zero is no symbol: the automaton keeps it for the end of a phrase. */
export const ZERO_WIDTH = 1;
/** An emoji or a sign like one. */
export const PICTURE = 2;
/** A space or light mark: a gap between words, or noise between Han characters. */
export const SOFT_MARK = 3;
/** A soft mark that may end a sentence. From here on the scan does more with a symbol than pass over it. */
export const FULL_STOP = 4;
/** `a` to `z`, then `0` to `9`. */
export const FIRST_LATIN = 5;
/** The marks that end a sentence wherever they stand, folded, in the order of `END_MARKS`. From here on symbols are neither letters nor soft. */
export const FIRST_END_MARK = 41;
export const END_MARKS = '。!?;';
/** A character that no phrase has. */
export const OTHER = FIRST_END_MARK + END_MARKS.length;
/** Characters of phrases that are no Latin letters, digits or end marks. */
export const FIRST_CHARACTER = OTHER + 1;

/** The symbol of each UTF-16 unit. */
export type SymbolTable = Uint16Array;

export function layOutSymbols({ symbolUnits, symbolValues }: Pick<Sections, 'symbolUnits' | 'symbolValues'>): SymbolTable {
  const table = new Uint16Array(2 ** 16).fill(OTHER);
  for (let i = 0; i < symbolUnits.length; i++) table[symbolUnits[i] as number] = symbolValues[i] as number;
  return table;
}

/** The first symbol from a place on that is no mark, space or zero-width character; `OTHER` beyond the text. */
export function symbolFrom(table: SymbolTable, text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const symbol = table[text.charCodeAt(at)] as number;
    if (symbol >= FIRST_LATIN) return symbol;
  }
  return OTHER;
}

/** Whether a symbol is a Latin letter or digit. */
export function isLatinSymbol(symbol: number): boolean {
  return symbol >= FIRST_LATIN && symbol < FIRST_END_MARK;
}
