import { describe, expect, it } from 'vitest';
import { CompileError, compileRules } from '#engine/compile';
import { createMatcher } from '#engine/runtime';
import { expandGroups } from '../../../../engine/compile/expand-groups.ts';
import { findOne, makeCue, makeRule } from '../../../support/make-rule.ts';

describe('expandGroups', () => {
  it.each([
    ['网传', ['网传']],
    ['(网|据)传', ['网传', '据传']],
    ['没有(科学)?依据', ['没有科学依据', '没有依据']],
    ['(没有|缺乏)(科学)?依据', ['没有科学依据', '没有依据', '缺乏科学依据', '缺乏依据']],
    ['(a|b)? myth', ['a myth', 'b myth', ' myth']],
    ['( some | many ) people', ['some people', 'many people']],
    ['((甲|乙)丙|丁)戊', ['甲丙戊', '丁戊', '乙丙戊', '丁戊']],
    ['()甲', ['甲']],
  ])('reads %s as %j', (written, expected) => {
    expect(expandGroups(written)).toEqual(expected);
  });

  it.each(['甲(乙', '甲)乙'])('leaves half a group as it is: %s', (written) => {
    expect(expandGroups(written)).toEqual([written]);
  });
});

describe('a cue with groups', () => {
  const rules = [makeRule({ patterns: { zh: [{ ordered: ['甲乙'] }] } })];
  const compile = (zh: string[]) => compileRules({ rules, concepts: [], cues: [makeCue({ zh })] });

  it.each(['网传', '网上流传', '据传'])('is found by each of its phrases: %s', (words) => {
    const matcher = createMatcher(compile(['(网(上流)?|据)传']));
    expect(findOne(matcher, { text: `${words}甲乙。` }).cues.map(({ quote }) => quote)).toEqual([words]);
  });

  it('is the same pack as one with its phrases written out', () => {
    expect(compile(['没有(科学|任何)?依据'])).toEqual(compile(['没有依据', '没有任何依据', '没有科学依据']));
  });

  it('is refused where a group leaves one character, or nothing', () => {
    expect(() => compileRules({ rules, concepts: [], cues: [makeCue({ place: 'after', zh: ['假(的)?'] })] })).toThrow(CompileError);
    expect(() => compile(['(网传)?'])).toThrow(CompileError);
  });
});

describe('a concept with groups', () => {
  const rules = [makeRule({ patterns: { zh: [{ ordered: ['$well', '甲乙'] }] } })];
  const compile = (zh: string[]) => compileRules({ rules, concepts: [{ id: 'well', about: 'made up', zh, en: [] }], cues: [] });

  it.each(['药停了', '药早停', '针早停'])('is found by each of its phrases: %s', (words) => {
    expect(findOne(createMatcher(compile(['(药|针)(停了|早停)'])), { text: `${words}，甲乙。` }).rule).toBe(rules[0]?.id);
  });

  it('is the same pack as one with its phrases written out', () => {
    expect(compile(['(药|针)(停了|早停)?了'])).toEqual(compile(['药停了了', '药早停了', '药了', '针停了了', '针早停了', '针了']));
  });

  it('is refused at once where its groups multiply beyond measure', () => {
    expect(() => compile(['(甲|乙)'.repeat(60)])).toThrow(/stands for more than 1000 phrases/);
  });
});
