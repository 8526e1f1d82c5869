import type { Finding, Matcher } from '#engine/runtime';
import { checkRecord } from '../../cli/checked-text.ts';
import type { CorpusText } from './read-corpora.ts';

export type MeasuredFinding = Finding & { shown: boolean };

/** A labelled text with what the engine says of it, at the level "balanced". */
export interface Measured {
  text: CorpusText;
  findings: MeasuredFinding[];
  /** Some rule's words are there, whatever the stance. Beside `isShown`: silence must not pass for precision. */
  isHit: boolean;
  isShown: boolean;
  /** A shown finding is of a rule that the map gives to the text's family. */
  isShownByOwnRule: boolean;
}

/**
 * @param ownRules the rules that should find the family
 * @param withTitle gives the engine the source's title, which for debunks often is the refuted claim
 */
export function measureText(
  matcher: Matcher,
  ownRules: ReadonlyMap<string, ReadonlySet<string>>,
  text: CorpusText,
  withTitle = false,
): Measured {
  const title = withTitle && text.title !== undefined ? { title: text.title } : {};
  const findings = checkRecord(matcher, 'balanced', { id: text.id, text: text.text, ...title });
  const own = ownRules.get(text.family ?? '');
  return {
    text,
    findings,
    isHit: findings.length > 0,
    isShown: findings.some((finding) => finding.shown),
    isShownByOwnRule: findings.some((finding) => finding.shown && own?.has(finding.rule)),
  };
}
