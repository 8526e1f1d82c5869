import { type FoldTable, isLatin, SOFT, TRANSPARENT } from '../normalize/fold.ts';

const ZERO_WIDTH =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufe0e\ufe0f\ufeff';

/** Not ，、（）: those part words that people mean to keep apart. */
const SOFT_MARKS =
  ' \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000' +
  '-_*.\u00b7\u2022\u30fb|~^+#/\\"\u201c\u201d\u300c\u300d\u300e\u300f\u300a\u300b\u3008\u3009\u3010\u3011[]<>=\u2014\u2013\u2026\u2010\u2011\u2012\u2015\uff0d\uff5e\u00ab\u00bb\u2018';

/** Cyrillic and Greek letters that look like Latin ones, each followed by the letter it is taken for. */
const LOOK_ALIKES = 'аaеeоoрpсcуyхxіiјjѕsԁdһhոnαaοoνvρpτtυuιiκkАaВbЕeКkМmНhОoРpСcТtХxІiАaΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx';

/** Ranges in which compatibility normalisation (NFKC) of a single unit gives a single plain unit. */
const COMPATIBILITY_RANGES = [
  [0x2460, 0x24ff],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff01, 0xff9f],
] as const;

const ACCENTED = [0x00c0, 0x024f] as const;
/** Accents that stand as characters of their own: in decomposed text, and struck over letters to hide a word. */
const COMBINING = [0x0300, 0x036f] as const;

/**
 * Builds the table.
 * @param pairs traditional characters, each followed by its simplified form
 */
export function makeFoldTable(pairs: string): FoldTable {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  for (let unit = ACCENTED[0]; unit <= ACCENTED[1]; unit++) {
    const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
    if (isLatin(lower(base))) table[unit] = lower(base);
  }
  for (const [first, last] of COMPATIBILITY_RANGES) {
    for (let unit = first; unit <= last; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      if (plain.length === 1) table[unit] = plain.charCodeAt(0);
    }
  }
  for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  for (let i = 0; i < LOOK_ALIKES.length; i += 2) table[LOOK_ALIKES.charCodeAt(i)] = LOOK_ALIKES.charCodeAt(i + 1);
  // A second pass: a compatibility form may stand for a capital, a traditional character or a soft mark.
  for (let unit = 0; unit < 0x10000; unit++) {
    const once = table[unit] as number;
    const twice = table[once] as number;
    table[unit] = lower(twice);
  }
  table[0x2019] = 0x27; // the typographic apostrophe of don’t
  for (const mark of SOFT_MARKS) table[mark.charCodeAt(0)] = SOFT;
  for (const mark of ZERO_WIDTH) table[mark.charCodeAt(0)] = TRANSPARENT;
  table.fill(TRANSPARENT, COMBINING[0], COMBINING[1] + 1);
  for (let unit = 0; unit < 0x10000; unit++) {
    const plain = table[unit] as number;
    if (plain > SOFT && table[plain] === SOFT) table[unit] = SOFT;
  }
  return table;
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

/**
 * What a pack carries of a table: the units that fold to another, each followed by what it folds to. Of those that fold to a character
 * no phrase has, only letters and digits are kept, because they end words; the page loads no more than it needs.
 * @param letters units of the phrases, folded
 */
export function writeFolding(table: FoldTable, letters: Iterable<number>): number[] {
  const needed = new Set(letters);
  const folding: number[] = [];
  for (const [unit, folded] of table.entries()) {
    if (unit !== folded && (folded <= SOFT || isLatin(folded) || needed.has(folded))) folding.push(unit, folded);
  }
  return folding;
}

/**
 * Folds a phrase to the units matching walks over: soft runs between Latin words become one `SOFT`,
 * next to Han they vanish (in text they are skipped there too).
 */
export function foldPhrase(table: FoldTable, phrase: string): number[] {
  const units: number[] = [];
  let gap = false;
  for (let i = 0; i < phrase.length; i++) {
    const unit = table[phrase.charCodeAt(i)] as number;
    if (unit === TRANSPARENT) continue;
    if (unit === SOFT) {
      gap = true;
      continue;
    }
    const previous = units.at(-1);
    if (gap && previous !== undefined && isLatin(previous) && isLatin(unit)) units.push(SOFT);
    units.push(unit);
    gap = false;
  }
  return units;
}
