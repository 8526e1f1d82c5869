import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, type Finding, type Matcher, type Passage } from '#engine/runtime';
import type { Concept, Cue, Rule, WholeWord } from '#engine/schema';

/** A valid rule, with what the test is about put over it. */
export function makeRule(overrides: Partial<Rule> = {}): Rule {
  return {
    id: 'a-rule',
    topic: 'nutrition',
    claim: { zh: '说法', en: 'claim' },
    verdict: 'refuted',
    harm: 'low',
    tactics: ['logical-fallacies'],
    provisions: ['opinions-11'],
    laws: [],
    explainer: 'a-rule',
    reviewed: '2026-11-22',
    expires: '2028-11-22',
    patterns: { zh: [{ ordered: ['甲乙'] }] },
    unless: {},
    claimWords: {},
    examples: { flag: {}, pass: {} },
    ...overrides,
  };
}

export function makeConcept(overrides: Partial<Concept> = {}): Concept {
  return { id: 'a-concept', about: 'a class of words', zh: [], en: [], ...overrides };
}

export function makeCue(overrides: Partial<Cue> = {}): Cue {
  return {
    id: 'a-cue',
    about: 'a cue',
    plain: { zh: '线索', en: 'a cue' },
    stance: 'attributed',
    place: 'before',
    scope: 20,
    strength: 0.8,
    zh: [],
    en: [],
    except: { zh: [], en: [] },
    stops: { zh: [], en: [] },
    closes: { zh: [], en: [] },
    notAfter: { zh: [], en: [] },
    notAfterExcept: { zh: [], en: [] },
    examples: { decides: [], leaves: [] },
    ...overrides,
  };
}

/** A matcher for one rule of these patterns. */
export function compileOne(
  patterns: Rule['patterns'],
  more: { rule?: Partial<Rule>; concepts?: Concept[]; cues?: Cue[]; wholeWords?: WholeWord[] } = {},
): Matcher {
  const { rule = {}, concepts = [], cues = [], wholeWords = [] } = more;
  return createMatcher(compileRules({ rules: [makeRule({ patterns, ...rule })], concepts, cues, wholeWords }));
}

/** What is found in a text, as the words of the text: exact, and shown whole when it differs. */
export function quotesIn(matcher: Matcher, text: string): string[] {
  return findClaims(matcher, { text }).map((finding) => finding.quote);
}

/** The one finding of a passage. */
export function findOne(matcher: Matcher, passage: Passage): Finding {
  const findings = findClaims(matcher, passage);
  const [finding] = findings;
  if (!finding || findings.length > 1) throw new Error(`expected one finding, got ${findings.length} in: ${passage.text}`);
  return finding;
}
