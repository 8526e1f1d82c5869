import type { Span } from '../finding.ts';
import { isSameSpeaker } from '../read-block.ts';
import { isHeldOff } from './quotation.ts';
import { NEAR_BLOCKS, nextClaim } from './territory.ts';
import { type ActiveCue, activate, type JudgeStep, type JudgeView, within } from './view.ts';

/** Farther behind the claim a turn is no answer to it, in UTF-16 units of Han and of Latin text. */
const REACH = { han: 250, latin: 700 };

/**
 * Words by which a text leaves one claim for another: sellers and believers run one cure down to praise the next (真要排毒，不如…; go at the cause
 * instead). They speak against the claim that is left, and only where a claim of another rule follows.
 */
export const nextClaimCues: JudgeStep = (view, match) => {
  let room = /[A-Za-z]/.test(view.text.charAt(match.start)) ? REACH.latin : REACH.han;
  const found: ActiveCue[] = [];
  const following = nextClaim(view, match);
  if (following !== null) return turnsIn(view, { start: match.end, end: Math.min(following.start, match.end + room) });
  found.push(...turnsIn(view, { start: match.end, end: match.end + room }));
  room -= view.text.length - match.end;
  for (let away = 1; away <= NEAR_BLOCKS && room > 0; away++) {
    const block = view.document.blocks[view.index + away];
    const next = view.document.at(view.index + away);
    if (!block || !next || block.heading !== view.block.heading || !isSameSpeaker(block, view.block)) return [];
    const other = block.matches.find(({ rule }) => rule !== match.rule);
    found.push(...turnsIn(next, { start: 0, end: Math.min(other?.start ?? room, room) }, 'after'));
    if (other) return found;
    room -= block.text.length;
  }
  return [];
};

function turnsIn(view: JudgeView, range: Span, where: ActiveCue['where'] = 'text'): ActiveCue[] {
  return within(view.cueHits, range)
    .filter((hit) => hit.cue.place === 'next-claim' && !isHeldOff(view, hit, null))
    .map((hit) => activate(hit, view.text, where));
}
