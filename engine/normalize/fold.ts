/**
 * Folding: one table look-up per UTF-16 unit maps what people write to what phrases are compiled to.
 * The text itself is never copied or changed, so every offset stays an offset in the original text.
 *
 * Folded away: case, full and half width, accents, circled letters and digits, compatibility Han and Kangxi radicals,
 * look-alike Cyrillic and Greek letters, traditional characters. Zero-width characters are transparent.
 */

/** Folded value of zero-width characters: matching passes over them. */
export const TRANSPARENT = 0;
/** Folded value of spaces and light marks: a gap between words, or noise between Han characters. */
export const SOFT = 1;

/** Maps each of the 65,536 UTF-16 units to its folded unit, `TRANSPARENT` or `SOFT`. */
export type FoldTable = Uint16Array;

/**
 * Reads the table that a pack carries.
 * @param folding units that fold to another, each followed by what it folds to
 */
export function readFoldTable(folding: Uint16Array): FoldTable {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  for (let i = 0; i < folding.length; i += 2) table[folding[i] as number] = folding[i + 1] as number;
  return table;
}

/** Whether a folded unit belongs to a Latin word: a to z, 0 to 9. */
export function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
