import { compileRules } from '#engine/compile';
import { findInDocument } from '#engine/judge';
import { createMatcher, type Finding, type Matcher } from '#engine/runtime';
import type { Cue, Rule, Wording } from '#engine/schema';
import type { TextOfBlock } from '../../../../engine/read-block.ts';
import { makeCue, makeRule } from '../../../support/make-rule.ts';

/** Two claims that mean nothing, so that nothing but the probe's own cues can speak of them. */
export const CLAIM = '甲乙丙丁';
export const OTHER_CLAIM = '戊己庚辛';

/** How a probe differs from two harmless claims without any cue. */
export interface Probe {
  cues?: readonly Partial<Cue>[];
  /** Put over the rule of the first claim. */
  rule?: Partial<Rule>;
  wording?: Wording;
}

/** A matcher for the two claims, `first` and `second`, at a confidence of 0.9, and these cues. */
export function openProbe({ cues = [], rule = {}, wording }: Probe): Matcher {
  const rules = [
    makeRule({
      id: 'first',
      patterns: { zh: [{ ordered: ['甲乙', '丙丁'] }], en: [{ ordered: ['alpha', 'omega'] }] },
      ...rule,
    }),
    makeRule({ id: 'second', patterns: { zh: [{ ordered: ['戊己', '庚辛'] }] } }),
  ];
  const made = cues.map((cue, index) => makeCue({ id: `cue-${index}`, ...cue }));
  return createMatcher(compileRules({ rules, concepts: [], cues: made, wording }));
}

/** What surrounds the blocks of a probed document. */
export interface Surroundings {
  title?: string;
  isReview?: boolean;
}

/** The findings of a document of these blocks, in text order. */
export function judgeBlocks(matcher: Matcher, blocks: readonly (string | TextOfBlock)[], surroundings: Surroundings = {}): Finding[] {
  return findInDocument(matcher, {
    ...surroundings,
    blocks: blocks.map((block) => (typeof block === 'string' ? { text: block } : block)),
  }).flat();
}

/** A judge of documents that hold one claim: gives the one finding. @throws when there are more, or none */
export function probeWith(...cues: readonly Partial<Cue>[]): (...blocks: readonly (string | TextOfBlock)[]) => Finding {
  const matcher = openProbe({ cues });
  return (...blocks) => onlyOne(judgeBlocks(matcher, blocks));
}

export function onlyOne(findings: readonly Finding[]): Finding {
  const [finding] = findings;
  if (!finding || findings.length > 1) throw new Error(`expected one finding, got ${findings.length}`);
  return finding;
}

/** The words of the cues that decided, strongest first. */
export function quotesOf({ cues }: Finding): string[] {
  return cues.map(({ quote }) => quote);
}
