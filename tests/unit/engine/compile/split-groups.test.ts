import { describe, expect, it } from 'vitest';
import { CompileError, compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { expandGroups } from '../../../../engine/compile/expand-groups.ts';
import { splitGroups } from '../../../../engine/compile/split-groups.ts';
import { makeCue, makeRule } from '../../../support/make-rule.ts';

const SAYS = '(说|骂|以为|当成)(这|那|它|我们)?(都|全)?(是)?(谣言|假的|迷信|骗人的)';

describe('splitGroups', () => {
  it('leaves an entry whole that stands for few phrases', () => {
    expect(splitGroups('(没有|缺乏)(科学)?依据')).toBeNull();
  });

  it('cuts an entry of many where the parts are shortest, and loses no phrase', () => {
    const split = splitGroups(SAYS);
    const joined = split?.before.flatMap((before) => split.after.map((after) => before + after));
    expect(new Set(joined)).toEqual(new Set(expandGroups(SAYS)));
    expect((split?.before.length ?? 0) + (split?.after.length ?? 0)).toBeLessThan(50);
  });

  it('never leaves an ending of one character, nor an empty beginning', () => {
    const ten = '(一|二|三|四|五|六|七|八|九|十)';
    expect(splitGroups(`${ten}${ten}`)).toBeNull();
    expect(splitGroups(`(甲|乙)?${ten}${ten}丙`)).toEqual({
      before: expandGroups(`(甲|乙)?${ten}`),
      after: expandGroups(`${ten}丙`),
    });
  });

  it('leaves Latin text whole: words there are parted by spaces', () => {
    expect(splitGroups('(a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) myth')).toBeNull();
  });
});

describe('a cue whose entry was cut in two', () => {
  const rules = [makeRule({ patterns: { zh: [{ ordered: ['甲乙'] }] } })];
  const cue = (zh: string[]) => makeCue({ place: 'around', zh });
  const matcherOf = (zh: string[]) => createMatcher(compileRules({ rules, concepts: [], cues: [cue(zh)] }));
  const inTwo = matcherOf([SAYS]);
  const cuesIn = (matcher: typeof inTwo, text: string) => findClaims(matcher, { text }).map(({ cues }) => cues.map(({ quote }) => quote));

  it.each(expandGroups(SAYS))('hears it: %s', (words) => {
    expect(cuesIn(inTwo, `有人${words}，甲乙。`)).toEqual([[words]]);
  });

  it.each(['甲乙是谣言', '甲乙，说。谣言', '说，谣言甲乙', '说过谣言甲乙'])('hears nothing where the parts do not touch: %s', (text) => {
    expect(cuesIn(inTwo, text)).toEqual([[]]);
  });

  it.each(['說這是謠言', '说 这是 谣言', '说这​是谣言'])('folds both parts as the matcher does: %s', (words) => {
    expect(cuesIn(inTwo, `有人${words}，甲乙。`)).toEqual([[words]]);
  });

  it('takes it away as an exception, like the phrases written out', () => {
    const exceptions = (zh: string[]) =>
      createMatcher(compileRules({ rules, concepts: [], cues: [makeCue({ place: 'around', zh: ['谣言'], except: { zh, en: [] } })] }));
    for (const text of ['有人说这都是谣言，甲乙。', '甲乙，纯属谣言。', '以为谣言，甲乙', '那是谣言甲乙']) {
      expect(cuesIn(exceptions([SAYS]), text)).toEqual(cuesIn(exceptions(expandGroups(SAYS)), text));
    }
    expect(cuesIn(exceptions([SAYS]), '有人说这都是谣言，甲乙。')).toEqual([[]]);
  });

  it('is refused where it stands for more phrases than anybody would write, and cannot be cut', () => {
    const twenty = `(${Array.from({ length: 40 }, (_, at) => `a${at}`).join('|')})`;
    expect(() => compileRules({ rules, concepts: [], cues: [makeCue({ en: [`${twenty} ${twenty}`] })] })).toThrow(CompileError);
  });
});
