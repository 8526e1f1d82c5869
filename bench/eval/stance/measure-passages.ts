import type { Matcher, Stance } from '#engine/runtime';
import { type CheckedFinding, checkRecord } from '../../../cli/checked-text.ts';
import { LABELS, type LabelledClaim } from './read-passages.ts';

/** What the engine says of a labelled claim; null where it finds no words of a claim there. */
export interface JudgedClaim {
  claim: LabelledClaim;
  finding: CheckedFinding | null;
}

/** Judges each passage as a text of its own, at the level "balanced". */
export function judgePassages(matcher: Matcher, claims: readonly LabelledClaim[]): JudgedClaim[] {
  const known = new Map<string, CheckedFinding[]>();
  return claims.map((claim) => {
    const findings = known.get(claim.text) ?? checkRecord(matcher, 'balanced', { id: claim.passage, text: claim.text });
    known.set(claim.text, findings);
    const here = findings.filter(({ start, end }) => start < claim.end && claim.start < end);
    const own = here.filter(({ rule }) => rule === claim.rule);
    const [best] = (own.length > 0 ? own : here).sort((a, b) => b.confidence - a.confidence);
    return { claim, finding: best ?? null };
  });
}

/** Rows: what people say; columns: what the engine says. */
export function confusion(judged: readonly JudgedClaim[]): Map<string, Map<Stance | 'unfound', number>> {
  const table = new Map<string, Map<Stance | 'unfound', number>>(LABELS.map((label) => [label, new Map()]));
  for (const { claim, finding } of judged) {
    const row = table.get(claim.stance);
    const said = finding?.stance ?? 'unfound';
    row?.set(said, (row.get(said) ?? 0) + 1);
  }
  return table;
}

/** Whether the stance is right; where the words do not state the claim, whether nothing is asserted of it. */
export function isRight({ claim, finding }: JudgedClaim): boolean {
  if (claim.stance === 'none') return finding === null || !finding.shown;
  return finding?.stance === claim.stance;
}

/** Whether what readers see is right: shown if and only if asserted. */
export function isRightlyShown({ claim, finding }: JudgedClaim): boolean {
  return (finding?.shown ?? false) === (claim.stance === 'asserted');
}
