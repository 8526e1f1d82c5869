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
