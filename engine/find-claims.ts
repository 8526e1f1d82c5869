import type { Finding, Passage } from './finding.ts';
import { judgeMatch } from './judge/judge-match.ts';
import { makeView } from './judge/view.ts';
import { type Matcher, matchText } from './match/match-text.ts';

/**
 * The engine in one call: matches one block of text and judges every match.
 * @returns findings in text order, whatever their stance; offsets in UTF-16 units of `passage.text`
 */
export function findClaims(matcher: Matcher, passage: Passage): Finding[] {
  const { matches, hits } = matchText(matcher, passage.text);
  if (matches.length === 0) return [];
  const view = makeView(matcher, passage, hits);
  return matches.map((match) => judgeMatch(view, match));
}
