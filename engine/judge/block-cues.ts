import type { RuleMatch } from '../match/match-text.ts';
import { sentenceEnd } from '../normalize/sentence.ts';
import { type ActiveCue, activate, cuesOf, type JudgeStep, within } from './view.ts';

/** A label on the heading judges what stands under it a little less surely than one on the block itself. */
const HEADING_WEIGHT = 0.8;
/** A refutation that opens the next block speaks of the last sentence of this one, a little less surely. */
const NEXT_BLOCK_WEIGHT = 0.9;

/** A label and what stands before it are no longer than this, in UTF-16 units. */
const LONGEST_LABEL = 40;

/** 流言：… at the start of the block or on its heading judges the whole block. */
export const labelCues: JudgeStep = (view) => {
  const { text, heading } = view.passage;
  const own = within(view.cueHits, { start: 0, end: LONGEST_LABEL })
    .filter((hit) => hit.cue.place === 'label' && hit.start <= hit.cue.scope && closesLabel(text, hit.end))
    .map((hit) => activate(hit, text));
  if (heading === undefined) return own;
  const above = cuesOf(view, heading)
    .filter((hit) => hit.cue.place === 'label' && hit.start <= hit.cue.scope)
    .map((hit) => activate(hit, heading, HEADING_WEIGHT));
  return [...own, ...above];
};

/** Whether a label ends soon after `at`: 误区三：, 【谣言】, "Myth 2:". */
function closesLabel(text: string, at: number): boolean {
  return /^[\s#\d一二三四五六七八九十.、]{0,4}[：:】」』》|丨]/u.test(text.slice(at, at + 6));
}

/** A refutation at the start of the next sentence: 这种说法没有依据。 */
export const nextSentenceCues: JudgeStep = (view, match) => {
  const { text, after } = view.passage;
  if (text.slice(match.sentence.end).trim() !== '') return inNextSentence(view.cueHits, match, text);
  if (after === undefined) return [];
  return cuesOf(view, after)
    .filter((hit) => hit.cue.place === 'next-sentence' && hit.start <= hit.cue.scope)
    .map((hit) => activate(hit, after, NEXT_BLOCK_WEIGHT));
};

function inNextSentence(cueHits: Parameters<JudgeStep>[0]['cueHits'], match: RuleMatch, text: string): ActiveCue[] {
  const start = match.sentence.end;
  const end = sentenceEnd(text, Math.min(start + 1, text.length));
  return within(cueHits, { start, end })
    .filter((hit) => hit.cue.place === 'next-sentence' && hit.start - start <= hit.cue.scope)
    .map((hit) => activate(hit, text));
}
