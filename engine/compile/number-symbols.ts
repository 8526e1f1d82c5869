import {
  END_MARKS,
  FIRST_CHARACTER,
  FIRST_END_MARK,
  FIRST_LATIN,
  FULL_STOP,
  OTHER,
  PICTURE,
  SOFT_MARK,
  ZERO_WIDTH,
} from '../match/symbols.ts';
import { type FoldTable, isLatin, SOFT, TRANSPARENT } from '../normalize/fold.ts';

const STOP_UNIT = 0x2e;

/**
 * What emoji are made of. Of two halves the first is passed over and the second is the sign, so that each emoji is one; the tint of a skin
 * is passed over like the variation selector. The second half of a rare Han character is no harm, since its first is passed over by nobody.
 */
const FIRST_HALVES = [0xd83c, 0xd83e] as const;
const TINTS = [0xdffb, 0xdfff] as const;
const PICTURES = [
  [0x2600, 0x27bf],
  [0x2b00, 0x2bff],
  [0xdc00, 0xdfff],
] as const;

/** The symbols of a pack. */
export interface Symbols {
  /** The symbol of a folded unit that a phrase has. */
  of: (folded: number) => number;
  /** One more than the largest. */
  count: number;
  /** Units that have a symbol of their own, rising, and the symbols. */
  symbolUnits: Uint16Array;
  symbolValues: Uint16Array;
}

/**
 * Numbers the characters that phrases have, those in most phrases first, and writes the table that leads from any UTF-16 unit to its symbol.
 * @param phrases folded units, gaps among them
 */
export function numberSymbols(fold: FoldTable, phrases: Iterable<readonly number[]>): Symbols {
  const counts = new Map<number, number>();
  for (const units of phrases)
    for (const unit of units) if (unit !== SOFT && ownSymbol(unit) === undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const numbers = new Map(sorted.map(([unit], index) => [unit, FIRST_CHARACTER + index]));
  const of = (folded: number) => ownSymbol(folded) ?? numbers.get(folded) ?? OTHER;
  const flat = fold.map((folded, unit) => {
    if (folded === TRANSPARENT) return ZERO_WIDTH;
    if (folded === SOFT) return unit === STOP_UNIT ? FULL_STOP : SOFT_MARK;
    const symbol = of(folded);
    return symbol === OTHER ? pictureSymbol(unit) : symbol;
  });
  const symbolUnits = Uint16Array.from(flat.keys()).filter((unit) => flat[unit] !== OTHER);
  return { of, count: FIRST_CHARACTER + sorted.length, symbolUnits, symbolValues: symbolUnits.map((unit) => flat[unit] as number) };
}

/** The symbol of a unit that has one whether a phrase has the unit or not. */
function ownSymbol(unit: number): number | undefined {
  if (isLatin(unit)) return FIRST_LATIN + (unit >= 0x61 ? unit - 0x61 : unit - 0x30 + 26);
  const mark = END_MARKS.indexOf(String.fromCharCode(unit));
  return mark < 0 ? undefined : FIRST_END_MARK + mark;
}

/** The symbol of a unit that no phrase has: phrases with emoji of their own keep the halves of these for themselves. */
function pictureSymbol(unit: number): number {
  const isIn = ([first, last]: readonly [number, number]) => unit >= first && unit <= last;
  if (isIn(FIRST_HALVES) || isIn(TINTS)) return ZERO_WIDTH;
  return PICTURES.some(isIn) ? PICTURE : OTHER;
}
