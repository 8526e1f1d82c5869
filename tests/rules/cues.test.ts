import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import type { Rule } from '#engine/schema';
import { curated } from '../support/curated.ts';

/** A claim to set into the cues' example sentences, independent of the rules that ship. */
const PROBE: Rule = {
  id: 'probe',
  topic: 'nutrition',
  claim: { zh: '探针', en: 'probe' },
  verdict: 'refuted',
  harm: 'low',
  tactics: ['logical-fallacies'],
  provisions: ['opinions-11'],
  laws: [],
  explainer: 'probe',
  reviewed: '2026-11-22',
  expires: '2028-11-22',
  patterns: { zh: [{ ordered: ['酸性体质', '导致癌症'] }], en: [{ ordered: ['body acidity', 'cause*', 'cancer'] }] },
  unless: {},
  claimWords: {},
  examples: { flag: {}, pass: {} },
};
/** Another claim, for cues that look at what follows. */
const OTHER: Rule = {
  ...PROBE,
  id: 'other',
  patterns: { zh: [{ ordered: ['磁力手环', '赶走疲劳'] }], en: [{ ordered: ['magnet bracelet', 'banish*', 'fatigue'] }] },
};
const WORDS = {
  zh: { claim: '酸性体质导致癌症', subject: '酸性体质', relation: '导致癌症', other: '磁力手环赶走疲劳' },
  en: {
    claim: 'body acidity causes cancer',
    subject: 'body acidity',
    relation: 'cause cancer',
    other: 'a magnet bracelet banishes fatigue',
  },
};
const matcher = createMatcher(compileRules({ rules: [PROBE, OTHER], concepts: curated.data.concepts, cues: curated.data.cues }));

function judge(sentence: string) {
  const words = /\p{Script=Han}/u.test(sentence) ? WORDS.zh : WORDS.en;
  const text = sentence.replace(/\{(claim|subject|relation|other)\}/g, (_, key: keyof typeof words) => words[key]);
  const finding = findClaims(matcher, { text }).find(({ rule }) => rule === PROBE.id);
  if (!finding) throw new Error(`the claim is not found in: ${text}`);
  return finding;
}

describe.each(curated.data.cues.map((cue) => [cue.id, cue] as const))('cue %s', (id, cue) => {
  it.each(cue.examples.decides)('decides: %s', (sentence) => {
    const finding = judge(sentence);
    expect(finding.cues.map((active) => active.cue)).toContain(id);
    if (cue.strength >= 0.6) expect(finding.stance === 'asserted').toBe(cue.stance === 'asserted');
  });
  it.each(cue.examples.leaves)('leaves asserted: %s', (sentence) => {
    const finding = judge(sentence);
    expect(finding.stance).toBe('asserted');
  });
});
