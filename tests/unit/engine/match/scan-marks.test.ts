import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileOne, quotesIn } from '../../../support/make-rule.ts';

/** Some phrases have an end mark in them, and most pieces are parts of phrases. */
const matcher = compileOne({ zh: [{ ordered: ['甲乙 | 甲？ | 真的吗？！| 乙丙丁'] }], en: [{ ordered: ['ab | a. b | 5g网络'] }] });

it('a scan notes every mark that may end a sentence, whatever stands around it', () => {
  const pieces = fc.constantFrom(
    '甲',
    '乙',
    '丙丁',
    '真的吗',
    'a',
    'ab',
    'b',
    '5G',
    '网络',
    ' ',
    '，',
    '\u200b',
    '😀',
    '.',
    '。',
    '｡',
    '！',
    '!',
    '？',
    '?',
    '；',
    ';',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
      (text) => {
        matcher.scanner.scan(text);
        const { items, length } = matcher.scanner.marks;
        expect([...items.subarray(0, length)]).toEqual([...text.matchAll(/[。！？；｡!?;.]/g)].map(({ index }) => index));
      },
    ),
    { numRuns: 2000 },
  );
});

it('phrases with such a mark are found in every form of it', () => {
  expect(quotesIn(matcher, '说甲？后')).toEqual(['甲？']);
  expect(quotesIn(matcher, '说甲?后')).toEqual(['甲?']);
  expect(quotesIn(matcher, '真的吗?！真的吗？。')).toEqual(['真的吗?！']);
});
