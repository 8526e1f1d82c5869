import type { RuleMatch } from './match-text.ts';

/**
 * Where a family and a narrower rule meet on the same words, the narrow rule speaks: its explainer says more.
 * It is then as sure as the surer of the two, for both have heard the claim.
 * @param matches sorted by start; no words hold more matches than there are rules, so the work is linear in the text
 */
export function preferNarrow(matches: readonly RuleMatch[]): RuleMatch[] {
  const outdone = new Set<RuleMatch>();
  const surer = new Map<RuleMatch, number>();
  for (const [index, match] of matches.entries()) {
    for (let next = index + 1; next < matches.length && (matches[next] as RuleMatch).start < match.end; next++) {
      const other = matches[next] as RuleMatch;
      if (match.rule.family === other.rule.family) continue;
      const [family, narrow] = match.rule.family ? [match, other] : [other, match];
      outdone.add(family);
      surer.set(narrow, Math.max(surer.get(narrow) ?? narrow.confidence, family.confidence));
    }
  }
  return matches.filter((match) => !outdone.has(match)).map((match) => ({ ...match, confidence: surer.get(match) ?? match.confidence }));
}
