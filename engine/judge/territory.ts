import type { Span } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import type { JudgeView } from './view.ts';

/** Claims closer together than this stand in one list, and are spoken of together. In UTF-16 units. */
const TOGETHER = 24;

/**
 * The part of the document that speaks of a claim before any other, counted in units from the start of the claim's block:
 * from its own sentence to the sentence of the next claim of another rule. A text that refutes one claim and asserts another
 * says of each what stands behind it. Without other claims it is the whole document.
 */
export function territoryOf(view: JudgeView, match: RuleMatch): Span {
  let start = Number.NEGATIVE_INFINITY;
  let end = Number.POSITIVE_INFINITY;
  for (const other of view.block.matches) {
    if (other.rule === match.rule) continue;
    if (other.end + TOGETHER <= match.start) start = match.sentence.start;
    else if (match.end + TOGETHER <= other.start) end = Math.min(end, Math.max(match.end, other.sentence.start));
  }
  if (start === Number.NEGATIVE_INFINITY && otherBlock(view, match, -1) !== null) start = 0;
  const next = end === Number.POSITIVE_INFINITY ? otherBlock(view, match, 1) : null;
  if (next !== null) end = next;
  return { start, end };
}

/** How many blocks away another claim may stand and still part the text. */
const NEAR_BLOCKS = 3;

/** Where, from the start of the claim's block, the nearest block begins that holds a claim of another rule; null when none is near. */
function otherBlock(view: JudgeView, match: RuleMatch, step: 1 | -1): number | null {
  let from = step === 1 ? view.text.length : 0;
  for (let away = 1; away <= NEAR_BLOCKS; away++) {
    const block = view.document.blocks[view.index + step * away];
    if (!block) return null;
    if (block.matches.some((other) => other.rule !== match.rule)) return from;
    from += step * block.text.length;
  }
  return null;
}
