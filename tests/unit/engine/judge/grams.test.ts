import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFoldTable } from '../../../../engine/compile/fold-table.ts';
import { TRADITIONAL_PAIRS } from '../../../../engine/compile/traditional-pairs.ts';
import type { Span } from '../../../../engine/finding.ts';
import { hearGrams, KnownRuns } from '../../../../engine/judge/grams.ts';
import type { FoldTable } from '../../../../engine/normalize/fold.ts';
import { runs } from '../../../support/runs.ts';

const fold = makeFoldTable(TRADITIONAL_PAIRS);
/** Each run where it first stands. */
function gramsOf(table: FoldTable, text: string): Map<string, Span> {
  const found = new Map<string, Span>();
  hearGrams(table, text, (gram, start, end) => {
    if (!found.has(gram)) found.set(gram, { start, end });
  });
  return found;
}
const grams = (text: string) => [...gramsOf(fold, text).keys()];
/** Each run with the words of the text that it stands for. */
const quotes = (text: string) =>
  Object.fromEntries([...gramsOf(fold, text)].map(([gram, { start, end }]) => [gram, text.slice(start, end)]));

describe('hearGrams', () => {
  it('takes two and three Han characters', () => {
    expect(grams('网上流传')).toEqual(['网上', '上流', '网上流', '流传', '上流传']);
  });

  it('takes long Latin words, and two words of any length', () => {
    expect(grams('it is a myth')).toEqual(['it is', 'is a', 'myth', 'a myth']);
  });

  it.each(['。', '，', '：', '1', 'a', '\n', '“', '！'])('has no run of Han over %j', (mark) => {
    expect(grams(`甲乙${mark}丙丁`).filter((gram) => /\p{Script=Han}/u.test(gram))).toEqual(['甲乙', '丙丁']);
  });

  it.each(['. ', '? ', ': ', '; ', '。', '\n', '"', '”'])('has no pair of Latin words over %j', (mark) => {
    expect(grams(`some${mark}body`)).toEqual(['some', 'body']);
  });

  it.each([' ', '  ', ', ', '-', '’'])('pairs Latin words over %j', (mark) => {
    expect(grams(`some${mark}body`)).toEqual(['some', 'body', 'some body']);
  });

  it('pairs no Latin words over Han', () => {
    expect(grams('some 网 body')).toEqual(['some', 'body']);
  });

  it('folds traditional characters, case, accents and full width, and passes over zero-width ones', () => {
    expect(quotes('網傳')).toEqual({ 网传: '網傳' });
    expect(quotes('ＭＹＴＨ')).toEqual({ myth: 'ＭＹＴＨ' });
    expect(quotes('Mýth')).toEqual({ myth: 'Mýth' });
    expect(quotes('网\u200b传')).toEqual({ 网传: '网\u200b传' });
    expect(quotes('my\u200dth')).toEqual({ myth: 'my\u200dth' });
  });

  it('gives each once, where it first stands', () => {
    expect(gramsOf(fold, '啊网传，网传').get('网传')).toEqual({ start: 1, end: 3 });
    expect(gramsOf(fold, 'a myth, a myth').get('a myth')).toEqual({ start: 0, end: 6 });
  });

  it.each(['', '甲', 'abc', ' \n', '。。。', '\ud83d\ude00'])('finds none in %j', (text) => {
    expect(grams(text)).toEqual([]);
  });

  it('gives for any text places that lie in it and that fold to the run', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'网傳上Ab cd１\u200b，。- é"'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = units.join('');
        for (const [gram, { start, end }] of gramsOf(fold, text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([...gramsOf(fold, text.slice(start, end)).keys()]).toContain(gram);
        }
      }),
      runs(500),
    );
  });
});

describe('KnownRuns', () => {
  const KNOWN = ['网上', '上流', '网上流', '网网', '网网网', '上网上', 'abcd', 'ab cd', 'cd abcd', '流传说'];

  it('hears of any text the known runs, and no other, where hearGrams has them', () => {
    const known = new KnownRuns(KNOWN);
    const unit = fc.constantFrom(...'网網上流传说', 'ab', 'cd', ' ', '\u200b', '，', '。', '1');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        const expected: [string, number, number][] = [];
        hearGrams(fold, text, (gram, start, end) => {
          if (KNOWN.includes(gram)) expected.push([gram, start, end]);
        });
        const heard: typeof expected = [];
        known.hear(fold, text, (number, start, end) => heard.push([KNOWN[number] as string, start, end]));
        expect(heard).toEqual(expected);
      }),
      runs(1000),
    );
  });

  it('hears nothing where nothing is known', () => {
    new KnownRuns([]).hear(fold, '网上流传 abcd', () => expect.unreachable());
  });
});
