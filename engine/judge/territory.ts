import type { Span } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import type { PackRule } from '../pack/pack.ts';
import type { ReadBlock } from '../read-block.ts';
import type { JudgeView } from './view.ts';

/** Claims closer together than this stand in one list, and are spoken of together. In UTF-16 units. */
const TOGETHER = 24;

/**
 * The part of the document that speaks of a claim before any other, counted in units from the start of the claim's block:
 * from its own sentence to the sentence of the next claim of another rule. A text that refutes one claim and asserts another
 * says of each what stands behind it. Without other claims it is the whole document.
 */
export function territoryOf(view: JudgeView, match: RuleMatch): Span {
  const parting = partingOf(view.block);
  let start = parting.endsBefore(match.start - TOGETHER, match.rule) ? match.sentence.start : Number.NEGATIVE_INFINITY;
  const following = parting.nextFrom(match.end + TOGETHER, match.rule);
  let end = following === null ? Number.POSITIVE_INFINITY : Math.max(match.end, following.sentence.start);
  if (start === Number.NEGATIVE_INFINITY && otherBlock(view, match, -1) !== null) start = 0;
  const next = end === Number.POSITIVE_INFINITY ? otherBlock(view, match, 1) : null;
  if (next !== null) end = next;
  return { start, end };
}

/** How many blocks away another claim may stand and still part the text. */
export const NEAR_BLOCKS = 3;

/** The first claim of another rule in the same block behind the match. */
export function nextClaim(view: JudgeView, match: RuleMatch): RuleMatch | null {
  return partingOf(view.block).nextFrom(match.end, match.rule);
}

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

/** What is asked of the matches of a block, whichever of them asks. */
interface Parting {
  /** Whether a match of another rule ends at `position` or before. */
  endsBefore: (position: number, rule: PackRule) => boolean;
  /** The first match of another rule that starts at `position` or behind it. */
  nextFrom: (position: number, rule: PackRule) => RuleMatch | null;
}

const partings = new WeakMap<ReadBlock, Parting>();

/** Made once for a block: a text may repeat one claim a thousand times, and each would look through all the others. */
function partingOf(block: ReadBlock): Parting {
  const known = partings.get(block);
  if (known) return known;
  const made = makeParting(block.matches);
  partings.set(block, made);
  return made;
}

function makeParting(matches: readonly RuleMatch[]): Parting {
  const sorted = [...matches];
  const [earliest] = byEnd(sorted);
  const [earliestOther] = byEnd(sorted.filter(({ rule }) => rule !== earliest?.rule));
  /** For each match the index of the next one of another rule. */
  const next = new Array<number>(sorted.length).fill(sorted.length);
  for (let at = sorted.length - 2; at >= 0; at--) next[at] = sorted[at + 1]?.rule === sorted[at]?.rule ? (next[at + 1] as number) : at + 1;
  return {
    endsBefore: (position, rule) => {
      const other = earliest?.rule === rule ? earliestOther : earliest;
      return other !== undefined && other.end <= position;
    },
    nextFrom: (position, rule) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] as RuleMatch).start < position) low = middle + 1;
        else high = middle;
      }
      const first = sorted[low];
      return (first?.rule === rule ? sorted[next[low] as number] : first) ?? null;
    },
  };
}

function byEnd(matches: readonly RuleMatch[]): RuleMatch[] {
  return [...matches].sort((a, b) => a.end - b.end);
}
