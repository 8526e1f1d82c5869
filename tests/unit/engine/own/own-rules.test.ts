import { describe, expect, it } from 'vitest';
import { checkOwnRules, compileOwnRules, OWN_LIMITS, OwnRuleSchema, passedLimits, weighPatterns } from '#engine/own';
import { createMatcher, type Pack } from '#engine/runtime';
import { RuleSchema } from '#engine/schema';
import { curated } from '../../../support/curated.ts';
import { findOne, quotesIn } from '../../../support/make-rule.ts';
import { makeBase, makeOwnRule } from './make-own-rule.ts';

const messagesOf = (...args: Parameters<typeof checkOwnRules>) => checkOwnRules(...args).map(({ message }) => message);
const one = (slots: string[], lang: 'zh' | 'en' = 'zh') => [makeOwnRule({ patterns: { [lang]: [{ ordered: slots }] } })];

describe('OwnRuleSchema', () => {
  it('takes every rule of ours, so that the two forms have not drifted apart', () => {
    for (const rule of curated.data.rules) expect(OwnRuleSchema.safeParse(rule).success, rule.id).toBe(true);
    for (const key of Object.keys(RuleSchema.shape)) expect(OwnRuleSchema.shape).toHaveProperty(key);
  });

  it('asks for an id, a claim in one language and patterns, and takes a note', () => {
    const asked = (rule: object) => OwnRuleSchema.safeParse(rule).success;
    const { unless: _, ...least } = makeOwnRule();
    expect([asked(least), asked({ ...least, note: '问过厂家' }), asked({ ...least, note: '' }), asked({ ...least, remark: 'x' })]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    for (const key of ['id', 'claim', 'patterns']) expect(asked({ ...least, [key]: undefined }), key).toBe(false);
  });
});

describe('checkOwnRules', () => {
  it('finds nothing wrong with a plain rule that names a concept of ours', () => {
    expect(checkOwnRules(one(['黑茶', '$disease']), makeBase())).toEqual([]);
  });

  it('refuses ids that are taken: by ours, by another set, in the set itself', () => {
    const twice = [makeOwnRule(), makeOwnRule()];
    expect([
      messagesOf([makeOwnRule({ id: 'acid-body' })], makeBase()),
      messagesOf([makeOwnRule()], makeBase(), new Set(['tea-cures'])),
      messagesOf(twice, makeBase()),
    ]).toEqual([[expect.stringMatching(/Kebian/)], [expect.stringMatching(/another set/)], [expect.stringMatching(/twice/)]]);
  });

  it('names a concept that is not there, with its place', () => {
    expect(checkOwnRules(one(['黑茶', '治好 | $ailment']), makeBase())).toEqual([
      { rule: 0, path: ['patterns', 'zh', 0, 'ordered', 1], message: expect.stringContaining('$ailment') },
    ]);
  });

  it('refuses a pattern that ordinary text is full of, and no other', () => {
    const isTooCommon = (slots: string[], lang?: 'zh' | 'en') =>
      messagesOf(one(slots, lang), makeBase()).some((message) => /too common/.test(message));
    expect([isTooCommon(['健康']), isTooCommon(['可以 | 中国']), isTooCommon(['health'], 'en')]).toEqual([true, true, true]);
    expect([isTooCommon(['量子']), isTooCommon(['健康', '黑茶']), isTooCommon(['alkaline water'], 'en')]).toEqual([false, false, false]);
  });

  it('hardly ever refuses a pattern of ours', () => {
    const { rules, concepts } = curated.data;
    const patterns = rules.reduce((sum, rule) => sum + Object.values(rule.patterns).flat().length, 0);
    const refused = weighPatterns(rules, { concepts, wholeWords: [], ids: [] }).problems.length;
    expect(refused / patterns).toBeLessThan(0.02);
  });
});

describe('passedLimits', () => {
  it('says of each limit that is passed how far, and of none that is just reached', () => {
    expect(passedLimits(OWN_LIMITS)).toEqual([]);
    expect(passedLimits({ ...OWN_LIMITS, rules: 201, bytes: 262_145 })).toEqual([
      expect.stringMatching(/201 rules, 200/),
      expect.stringMatching(/262145 bytes/),
    ]);
  });
});

describe('compileOwnRules', () => {
  it('makes a pack that marks as own', () => {
    const matcher = createMatcher(compileOwnRules(one(['黑茶', '$disease']), makeBase()) as Pack);
    expect(findOne(matcher, { text: '黑茶专治糖尿病。' })).toMatchObject({
      rule: 'tea-cures',
      verdict: 'own',
      stance: 'asserted',
      quote: '黑茶专治糖尿病',
    });
  });

  it('does not see a phrase inside a longer word that hides it from ours', () => {
    const matcher = createMatcher(compileOwnRules(one(['红茶', '治百病']), makeBase()) as Pack);
    expect([quotesIn(matcher, '红茶治百病。'), quotesIn(matcher, '红茶叶蛋治百病。')]).toEqual([['红茶治百病'], []]);
  });

  it('hands on what the compiler refuses, with its place', () => {
    expect(compileOwnRules([makeOwnRule({ id: 'good' }), ...one(['茶', '防'])], makeBase())).toEqual([
      { rule: 1, path: ['patterns', 'zh', 0], message: expect.stringMatching(/one-character/) },
    ]);
  });
});
