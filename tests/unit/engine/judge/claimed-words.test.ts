import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findInDocument } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { makeCue, makeRule } from '../../../support/make-rule.ts';

const matcher = createMatcher(
  compileRules({
    rules: [
      makeRule({ id: 'pad', patterns: { zh: [{ ordered: ['足贴', '排毒'] }] } }),
      makeRule({ id: 'moon', patterns: { zh: [{ ordered: ['登月', '假的'] }] }, claimWords: { zh: ['骗局'] } }),
    ],
    concepts: [],
    cues: [
      makeCue({ id: 'next', stance: 'debunked', place: 'next-sentence', scope: 20, zh: ['假的', '骗局'] }),
      makeCue({ id: 'tone', stance: 'debunked', place: 'passage', scope: 0, zh: ['假的', '骗局'] }),
    ],
  }),
);
const cuesOfPad = (...texts: string[]) =>
  findInDocument(matcher, { blocks: texts.map((text) => ({ text })) })
    .flat()
    .filter(({ rule }) => rule === 'pad')
    .flatMap(({ cues }) => cues.map(({ cue, quote }) => `${cue} ${quote}`));

describe('a word that another claim is made of', () => {
  it.each([[['足贴排毒。登月是假的。']], [['足贴排毒。', '登月是假的，是一场骗局。']]])('says nothing of this claim: %j', (texts) => {
    expect(cuesOfPad(...texts)).toEqual([]);
  });

  it('speaks when it belongs to no claim', () => {
    expect(cuesOfPad('足贴排毒。这是假的。')).toContain('next 假的');
  });
});
