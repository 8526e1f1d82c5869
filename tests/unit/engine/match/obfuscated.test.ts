import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { TRADITIONAL_PAIRS } from '../../../../engine/compile/traditional-pairs.ts';
import { makeRule } from '../../../support/make-rule.ts';
import { runs } from '../../../support/runs.ts';

const PHRASES = [
  ...['疫苗导致自闭症', '酸性体质', '量子能量水', '排毒养颜', '医学奇迹', '转基因绝育', '辐射会致癌', '风水运势', '万能药', '动脉硬化消失'],
  ...['acidic body', 'vaccines cause autism', 'quantum healing', 'detox', 'cures cancer in days', 'moon landing hoax'],
  ...['5G辐射', 'DNA修复', '抗癌 vitamin', '用 detox 水'],
];
const ZERO_WIDTH = [...'\u200b\u200d\u2060\ufeff\u00ad'];
/** Without the full stop: before a gap it ends a sentence. */
const SOFT = [...' -·_~|“」*'];
const LOOK_ALIKE: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і', y: 'у', x: 'х', d: 'ԁ', h: 'һ' };

const traditionalOf = new Map<string, string[]>();
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) {
  const [traditional, simplified] = [TRADITIONAL_PAIRS.charAt(i), TRADITIONAL_PAIRS.charAt(i + 1)];
  traditionalOf.set(simplified, [...(traditionalOf.get(simplified) ?? []), traditional]);
}

const isHan = (char: string | undefined) => char !== undefined && /\p{Script=Han}/u.test(char);

/** The ways a character of a phrase may be written. */
function spellingsOf(char: string): string[] {
  if (isHan(char)) return [char, ...(traditionalOf.get(char) ?? [])];
  const wide = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
  const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
  if (/\d/.test(char)) return [char, wide(char), String.fromCharCode(0x2460 + Number(char) - 1)];
  const circled = String.fromCharCode(0x24d0 + lower.charCodeAt(0) - 0x61);
  return [lower, upper, wide(lower), wide(upper), circled, `${lower}\u0301`, ...(LOOK_ALIKE[lower] ? [LOOK_ALIKE[lower]] : [])];
}

const hidden = fc.array(fc.constantFrom(...ZERO_WIDTH), { maxLength: 3 }).map((marks) => marks.join(''));
const soft = (most: number, least = 0) =>
  fc.array(fc.tuple(hidden, fc.constantFrom(...SOFT)), { minLength: least, maxLength: most }).map((marks) => marks.flat().join(''));

/** What may stand between two characters of a phrase. */
function betweenOf(before: string, gap: boolean, after: string) {
  if (isHan(before) || isHan(after)) return soft(2);
  return gap ? soft(16, 1) : fc.constant('');
}

/** One of these may stand in a phrase of three or more Han characters, between two of them. */
const MARKS = ['l', 'Ｘ', 'é', '1', '⑦', '😀', '👍🏽', '❤\ufe0f', '⭐'];

/** For each letter of a phrase the mark before it: nowhere, or in one place where one may stand. */
function marksOf(letters: readonly string[]): fc.Arbitrary<string[]> {
  const none = letters.map(() => '');
  const places = [...letters.keys()].filter((i) => isHan(letters[i - 1]) && isHan(letters[i]));
  if (letters.filter(isHan).length < 3 || places.length === 0) return fc.constant(none);
  const one = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...MARKS)).map(([at, mark]) => none.with(at, mark));
  return fc.oneof(fc.constant(none), one);
}

/** A phrase, written as people write who want it read and not found. */
function disguised(phrase: string): fc.Arbitrary<string> {
  const letters = [...phrase].filter((char) => char !== ' ');
  const gapBefore = [...phrase].flatMap((char, i) => (char === ' ' ? [] : [phrase[i - 1] === ' ']));
  const parts = letters.map((char, i) => {
    const before = letters[i - 1];
    const between = before === undefined ? fc.constant('') : betweenOf(before, gapBefore[i] ?? false, char);
    const veil = before === undefined ? fc.constant('') : hidden;
    return fc.tuple(between, veil, fc.constantFrom(...spellingsOf(char))).map((piece) => piece.join(''));
  });
  return fc.tuple(marksOf(letters), ...parts).map(([marks, ...pieces]) => pieces.map((piece, i) => `${marks[i]}${piece}`).join(''));
}

/** Nothing that could be taken for a part of a phrase. */
const surroundings = fc
  .array(fc.constantFrom('，', '我们', '（', '😀', '\u200b，', 'ou, ', '。'), { maxLength: 4 })
  .map((parts) => parts.join(''));

it('finds 2,000 disguised phrases at their exact places', () => {
  const rules = PHRASES.map((phrase, index) => makeRule({ id: `rule-${index}`, patterns: { zh: [{ ordered: [phrase], within: 400 }] } }));
  const matcher = createMatcher(compileRules({ rules, concepts: [], cues: [] }));
  const one = fc.integer({ min: 0, max: PHRASES.length - 1 }).chain((index) =>
    fc.record({
      rule: fc.constant(`rule-${index}`),
      written: disguised(PHRASES[index] as string),
      before: surroundings,
      after: surroundings,
    }),
  );
  fc.assert(
    fc.property(one, ({ rule, written, before, after }) => {
      const text = `${before}，${written}，${after}`;
      const start = before.length + 1;
      // An accent of its own after the last letter is no part of the range.
      const end = start + written.length - (written.endsWith('\u0301') ? 1 : 0);
      const found = findClaims(matcher, { text }).filter((finding) => finding.rule === rule);
      expect(found.map((finding) => [finding.start, finding.end])).toEqual([[start, end]]);
    }),
    runs(2000),
  );
});
