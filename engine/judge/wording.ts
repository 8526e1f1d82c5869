import type { CueContext, Span } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import { gramsOf } from './grams.ts';
import { isSameSection } from './passage.ts';
import { foldOf, wordingOf } from './prepared.ts';
import { territoryOf } from './territory.ts';
import type { ActiveCue, JudgeStep, JudgeView } from './view.ts';
import { strengthOf } from './weigh.ts';

/** How far around the claim the wording is looked at, in units of Han text and of Latin text. */
const REACH = { zh: 400, en: 1000 };
/** Runs of words below which a text is too short to show a manner. */
const FEW = 30;
/** Log-odds that a wording may give or take. */
const MOST = 2.5;

/**
 * The wording of the passage as a whole, weighed as it was learned from labelled passages (rules/wording.json): a tie-break beside the cues.
 * A linear sum over short runs of words, so that those which spoke loudest can be named.
 */
export const wordingCues: JudgeStep = (view, match) => {
  const lang = /[A-Za-z]/.test(view.text.charAt(match.start)) ? 'en' : 'zh';
  const model = wordingOf(view.document.matcher)[lang];
  if (!model) return [];
  let sum = 0;
  let count = 0;
  let loudest: { weight: number; cue: Omit<ActiveCue, 'strength' | 'stance'> } | null = null;
  const seen = new Set<string>();
  const parts = piecesAround(view, match, REACH[lang]);
  for (const { text, from, where } of parts) {
    for (const [gram, { start, end }] of gramsOf(foldOf(view.document.matcher), text)) {
      const weight = model.weights.get(gram);
      if (weight === undefined || seen.has(gram)) continue;
      seen.add(gram);
      sum += weight;
      count++;
      if (loudest === null || Math.abs(weight) > Math.abs(loudest.weight)) {
        loudest = { weight, cue: { cue: 'wording', where, start: from + start, end: from + end, quote: text.slice(start, end) } };
      }
    }
  }
  if (loudest === null) return [];
  const odds = Math.max(-MOST, Math.min(MOST, scaleOf(count) * sum + model.bias));
  return [{ ...loudest.cue, stance: odds > 0 ? 'asserted' : 'mentioned', strength: strengthOf(Math.abs(odds)) }];
};

/** What a sum over so many runs is multiplied by: a few words say little, and many say less each. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(count + FEW);
}

interface Piece {
  text: string;
  /** Where it begins in the text it is part of. */
  from: number;
  where: CueContext;
}

/** The text around the claim, without the claim: what is claimed says nothing of who claims it. */
function piecesAround(view: JudgeView, match: RuleMatch, reach: number): Piece[] {
  const { start, end } = match;
  const own = territoryOf(view, match);
  const piece = (text: string, span: Span, where: CueContext): Piece => ({
    text: text.slice(span.start, span.end),
    from: span.start,
    where,
  });
  const pieces = [
    piece(view.text, { start: Math.max(0, own.start, start - reach), end: start }, 'text'),
    piece(view.text, { start: end, end: Math.min(view.text.length, own.end, end + reach) }, 'text'),
  ];
  let room = own.start === Number.NEGATIVE_INFINITY ? reach - start : 0;
  for (
    let block = view.document.at(view.index - 1);
    block && room > 0 && isSameSection(block, view);
    block = view.document.at(block.index - 1)
  ) {
    pieces.push(piece(block.text, { start: Math.max(0, block.text.length - room), end: block.text.length }, 'before'));
    room -= block.text.length;
  }
  room = Math.min(reach - (view.text.length - end), own.end - view.text.length);
  for (
    let block = view.document.at(view.index + 1);
    block && room > 0 && isSameSection(block, view);
    block = view.document.at(block.index + 1)
  ) {
    pieces.push(piece(block.text, { start: 0, end: Math.min(block.text.length, room) }, 'after'));
    room -= block.text.length;
  }
  return pieces;
}
