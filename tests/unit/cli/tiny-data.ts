import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileRules } from '#engine/compile';
import { createMatcher } from '#engine/runtime';
import { CueSchema, RuleSchema } from '#engine/schema';

/** One rule, so that the tests of the command line do not change with the project's data. */
export const RULE = {
  id: 'acid-body',
  topic: 'nutrition',
  claim: { zh: '酸性体质致病', en: 'An acidic body causes disease' },
  verdict: 'refuted',
  harm: 'medium',
  tactics: ['fake-experts'],
  provisions: ['opinions-11'],
  explainer: 'acid-body',
  reviewed: '2026-11-22',
  expires: '2028-11-22',
  patterns: { zh: [{ ordered: ['酸性体质', '百病'] }], en: [{ ordered: ['acidic body', 'cause*', 'disease'] }] },
  examples: { flag: {}, pass: {} },
};

export const CUE = {
  id: 'hearsay',
  about: 'somebody else says so',
  plain: { zh: '是别人说的', en: 'somebody else says so' },
  stance: 'attributed',
  place: 'before',
  scope: 20,
  strength: 0.8,
  zh: ['网传'],
  en: ['they say'],
  examples: { decides: ['网传{claim}', '据网传{claim}'] },
};

export const NEGATION = {
  id: 'negation',
  about: 'the claim is negated',
  plain: { zh: '被否定', en: 'it is negated' },
  stance: 'negated',
  place: 'inside',
  scope: 10,
  strength: 0.9,
  zh: ['并不是'],
  en: ['does not'],
  examples: { decides: ['{subject}并不是{relation}', '{subject} does not {relation}'] },
};

const SOURCE = {
  id: 'a-source',
  title: 'A study of diets',
  publisher: 'A journal',
  kind: 'journal',
  lang: 'en',
  identifier: 'doi:10.1000/1',
  date: '2019',
  seen: '2026-11-22',
  says: { zh: '没有证据。', en: 'No evidence.' },
  excerpt: 'no evidence',
};

const EXPLAINER = `---
id: acid-body
lang: en
title: Bodies are not acidic
short: Food does not change the acidity of blood.
sources: [a-source]
reviewed: 2026-11-22
---
## What is true
One.
## The claim
Two.
## Why it does not hold
Three.
## The trick
Four.
## What to do instead
Five.
`;

/** The same rule as a matcher. */
export const tinyMatcher = () =>
  createMatcher(compileRules({ rules: [RuleSchema.parse(RULE)], concepts: [], cues: [CUE, NEGATION].map((cue) => CueSchema.parse(cue)) }));

/** Writes a data folder with the one rule; `overrides` replaces or adds files. JSON is YAML too. */
export function writeTinyData(overrides: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'kebian-data-'));
  const files = {
    'rules/nutrition/acid-body.yaml': JSON.stringify(RULE),
    'rules/cues/hearsay.yaml': JSON.stringify(CUE),
    'rules/cues/negation.yaml': JSON.stringify(NEGATION),
    'library/sources/a-source.yaml': JSON.stringify(SOURCE),
    'library/explainers/acid-body.en.md': EXPLAINER,
    ...overrides,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
