import { describe, expect, it } from 'vitest';
import { foldPhrase, makeFoldTable, writeFolding } from '../../../../engine/compile/fold-table.ts';
import { TRADITIONAL_PAIRS } from '../../../../engine/compile/traditional-pairs.ts';
import { isLatin, readFoldTable, SOFT, TRANSPARENT } from '../../../../engine/normalize/fold.ts';

const table = makeFoldTable(TRADITIONAL_PAIRS);
const foldOf = (char: string) => table[char.charCodeAt(0)] as number;

/** Folded text; a gap is written "_", a character that matching passes over is left out. */
function folded(text: string): string {
  return [...text]
    .map(foldOf)
    .filter((unit) => unit !== TRANSPARENT)
    .map((unit) => (unit === SOFT ? '_' : String.fromCharCode(unit)))
    .join('');
}

const phrase = (text: string) =>
  foldPhrase(table, text)
    .map((unit) => (unit === SOFT ? '_' : String.fromCharCode(unit)))
    .join('');

describe('makeFoldTable', () => {
  it.each([
    ['case', 'VacCINE', 'vaccine'],
    ['full width', 'Ｖａｃ５Ｇ', 'vac5g'],
    ['accents', 'Ünïcödé ñ Ā ç', 'unicode_n_a_c'],
    ['accents that stand as characters of their own', 'e\u0301cole', 'ecole'],
    ['circled letters and digits', 'Ⓥⓐⓒ①⑨', 'vac19'],
    ['Kangxi radicals', '⼈⾺', '人马'],
    ['compatibility ideographs', '\uf92c\uf9fd', '郎什'],
    ['look-alike Cyrillic letters', 'сovid аcid', 'covid_acid'],
    ['look-alike Greek letters', 'νaccιne ΤΟΧ', 'vaccine_tox'],
    ['traditional characters', '鹼性體質會致癌', '碱性体质会致癌'],
    ['the typographic apostrophe', 'don’t', "don't"],
    ['the full-width apostrophe', 'don＇t', "don't"],
  ])('folds %s', (_, written, plain) => {
    expect(folded(written)).toBe(plain);
  });

  it.each([...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\ufe0f'])('passes over the zero-width character %j', (mark) => {
    expect(foldOf(mark)).toBe(TRANSPARENT);
  });

  it.each([...' \t\n\u00a0\u3000-_*·.~|“”「」《》【】…—＊－．'])('takes %j for a soft mark', (mark) => {
    expect(foldOf(mark)).toBe(SOFT);
  });

  it.each([...'，、（）。！？；：,():'])('keeps %j: it parts words that people mean to keep apart', (mark) => {
    expect(foldOf(mark)).toBeGreaterThan(SOFT);
  });

  it('leaves plain Han, small letters, digits and lone surrogates as they are', () => {
    for (const char of '疫苗abz09\ud83d\ude00') expect(foldOf(char)).toBe(char.charCodeAt(0));
  });

  it('folds what is folded no further', () => {
    const unsettled = [...table].filter((once) => once > SOFT && table[once] !== once);
    expect(unsettled).toEqual([]);
  });

  it('folds only the traditional characters it is given', () => {
    const small = makeFoldTable('體体');
    expect(small['體'.charCodeAt(0)]).toBe('体'.charCodeAt(0));
    expect(small['質'.charCodeAt(0)]).toBe('質'.charCodeAt(0));
  });
});

describe('foldPhrase', () => {
  it.each([
    ['one gap between Latin words, however it is written', 'Acidic — \n Body', 'acidic_body'],
    ['no gap next to Han', '5G 网络 辐射', '5g网络辐射'],
    ['no gap at the ends', ' -vaccine- ', 'vaccine'],
    ['no zero-width characters', '疫\u200b苗', '疫苗'],
    ['an apostrophe as a character', 'don’t', "don't"],
    ['nothing of marks alone', ' -—… ', ''],
  ])('gives %s', (_, written, units) => {
    expect(phrase(written)).toBe(units);
  });
});

describe('what a pack carries of the table', () => {
  it('is the table, for every unit that a phrase has, that ends a word, or that matching passes over', () => {
    const letters = '体质盐vaccine';
    const carried = readFoldTable(Uint16Array.from(writeFolding(table, foldPhrase(table, letters))));
    const kept = new Set([...letters].map((char) => char.charCodeAt(0)));
    const differing = [...table].flatMap((folded, unit) => (carried[unit] === folded ? [] : [folded]));
    expect(differing.filter((folded) => folded <= SOFT || kept.has(folded) || isLatin(folded))).toEqual([]);
    expect(differing.length).toBeGreaterThan(0);
  });
});
