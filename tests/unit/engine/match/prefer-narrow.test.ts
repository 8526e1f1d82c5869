import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { readBlock } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { makeRule } from '../../../support/make-rule.ts';

const FAMILY = makeRule({
  id: 'family',
  family: true,
  patterns: { zh: [{ ordered: ['神茶 | 草药', '根治', '糖尿病 | 痛风'], confidence: 0.8 }] },
});
const NARROW = makeRule({ id: 'narrow', patterns: { zh: [{ ordered: ['神茶', '根治'], confidence: 0.65 }] } });
const matcher = createMatcher(compileRules({ rules: [FAMILY, NARROW], concepts: [], cues: [] }));
const found = (text: string) => readBlock(matcher, { text }).matches.map(({ rule: { id }, confidence }) => [id, confidence]);

describe('a family and a narrow rule', () => {
  it('on the same words: the narrow one speaks, as sure as the surer of the two', () => {
    expect(found('神茶根治糖尿病')).toEqual([['narrow', 0.8]]);
  });

  it('apart: each speaks for itself', () => {
    expect(found('神茶根治脚气，草药根治痛风')).toEqual([
      ['narrow', 0.65],
      ['family', 0.8],
    ]);
    expect(found('草药根治痛风')).toEqual([['family', 0.8]]);
  });

  it('in two sentences: the words of one say nothing of the other', () => {
    expect(found('神茶根治脚气。草药根治痛风。')).toEqual([
      ['narrow', 0.65],
      ['family', 0.8],
    ]);
  });

  it('two families on the same words: both speak', () => {
    const second = makeRule({ id: 'second-family', family: true, patterns: { zh: [{ ordered: ['草药', '痛风'] }] } });
    const both = createMatcher(compileRules({ rules: [FAMILY, second], concepts: [], cues: [] }));
    expect(readBlock(both, { text: '草药根治痛风' }).matches.map((match) => match.rule.id)).toEqual(['family', 'second-family']);
  });
});
