import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, isShown } from '#engine/runtime';
import { LANGUAGES } from '#engine/schema';
import { curated } from '../support/curated.ts';
import { similarity } from '../support/similarity.ts';

const everything = createMatcher(curated.pack);
const { rules, concepts, cues, wording } = curated.data;
/** Families without the narrow rules to which they give way. */
const familiesAlone = createMatcher(compileRules({ rules: rules.filter(({ family }) => family), concepts, cues, wording }));
const shownRules = (text: string, matcher = everything) =>
  findClaims(matcher, { text })
    .filter((finding) => isShown(finding, 'balanced'))
    .map((finding) => finding.rule);

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  for (const lang of LANGUAGES) {
    const patterns = rule.patterns[lang];
    if (!patterns) continue;
    it(`has flag and pass examples in ${lang}, where it has patterns`, () => {
      expect(rule.examples.flag[lang]?.length ?? 0).toBeGreaterThanOrEqual(5);
      expect(rule.examples.pass[lang]?.length ?? 0).toBeGreaterThanOrEqual(5);
    });
    for (const text of rule.examples.flag[lang] ?? []) {
      it(`flags: ${text}`, () => {
        expect(shownRules(text, rule.family ? familiesAlone : everything)).toContain(id);
        expect(shownRules(text)).not.toEqual([]);
      });
    }
    for (const text of rule.examples.pass[lang] ?? []) {
      it(`lets pass: ${text}`, () => expect(shownRules(text, rule.family ? familiesAlone : everything)).not.toContain(id));
    }
    it(`has ${lang} examples that differ by more than one phrase`, () => {
      const texts = [...(rule.examples.flag[lang] ?? []), ...(rule.examples.pass[lang] ?? [])];
      const tooClose = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => similarity(a, b) > 0.75);
      expect(tooClose).toEqual([]);
    });
  }
});
