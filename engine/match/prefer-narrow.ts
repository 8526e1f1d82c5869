import type { RuleMatch } from './match-text.ts';

/**
 * Where a family and a narrower rule meet on the same words, the narrow rule speaks: its explainer says more.
 * It is then as sure as the surer of the two, for both have heard the claim.
 * @param matches those of one sentence, each rule once
 */
export function preferNarrow(matches: readonly RuleMatch[]): RuleMatch[] {
  const families = matches.filter((match) => match.rule.family);
  if (families.length === 0 || families.length === matches.length) return [...matches];
  const narrow = matches.filter((match) => !match.rule.family);
  const free = families.filter((family) => !narrow.some((match) => overlap(match, family)));
  return [...narrow.map((match) => strengthened(match, families)), ...free];
}

function strengthened(match: RuleMatch, families: readonly RuleMatch[]): RuleMatch {
  const sure = families.filter((family) => overlap(match, family)).map((family) => family.confidence);
  return { ...match, confidence: Math.max(match.confidence, ...sure) };
}

function overlap(a: RuleMatch, b: RuleMatch): boolean {
  return a.start < b.end && b.start < a.end;
}
