import type { CueContext, Span } from '../finding.ts';
import { sentenceAt, sentenceEnd } from '../normalize/sentence.ts';
import { isSameSpeaker } from '../read-block.ts';
import { lastMark, shareOfQuestion } from './question.ts';
import { type ActiveCue, activate, type JudgeStep, type JudgeView, within } from './view.ts';

/** What stands in the next or the previous block speaks of this one a little less surely. */
const OTHER_BLOCK = 0.9;
/** How many blocks back the colon may stand that introduces a list, each step a little less sure. */
const ITEMS_INTRODUCED = 6;
const PER_ITEM = 0.9;

/** A refutation, or an answer, at the start of the next sentence: 这种说法没有依据。 */
export const nextSentenceCues: JudgeStep = (view, match) => {
  const { sentence } = match;
  const mark = lastMark(view.text, sentence);
  const asked = mark === null ? 0 : shareOfQuestion(view, match, mark);
  const find = (read: JudgeView, range: Span, where: CueContext, weight: number) =>
    within(read.cueHits, range)
      .filter((hit) => !read.claimed.has(hit))
      .filter(
        ({ cue, start }) => (cue.place === 'next-sentence' || (asked > 0 && cue.place === 'answer')) && start - range.start <= cue.scope,
      )
      .map(
        (hit): ActiveCue =>
          hit.cue.place === 'answer'
            ? { ...activate(hit, read.text, where, weight * asked), isAnswer: true }
            : activate(hit, read.text, where, weight),
      );
  const start = sentence.end;
  if (view.text.slice(start).trim() !== '') {
    return find(view, { start, end: sentenceEnd(view.text, Math.min(start + 1, view.text.length)) }, 'text', 1);
  }
  const next = blockBeside(view, 1);
  return next ? find(next, { start: 0, end: sentenceEnd(next.text, 0) }, 'after', OTHER_BLOCK) : [];
};

/** What the sentence before says of the one that follows: 网上有这样一条消息。… */
export const previousSentenceCues: JudgeStep = (view, { sentence, start }) => {
  // Is this true? Yes, … : who asked goes on to answer.
  const isAnswer = within(view.cueHits, { start: sentence.start, end: start }).some(
    ({ cue, start: at }) => cue.place === 'answer' && at - sentence.start <= cue.scope,
  );
  const find = (read: JudgeView, range: Span, where: CueContext, weight: number) =>
    within(read.cueHits, range)
      .filter(({ cue, end }) => cue.place === 'previous-sentence' && range.end - end <= cue.scope)
      .filter(({ cue }) => cue.stance !== 'questioned' || !isAnswer)
      .map((hit) => activate(hit, read.text, where, weight));
  if (sentence.start > 0 && view.text.slice(0, sentence.start).trim() !== '')
    return find(view, sentenceBefore(view.text, sentence.start), 'text', 1);
  const previous = blockBeside(view, -1);
  return previous ? find(previous, lastSentence(previous.text), 'before', OTHER_BLOCK) : [];
};

/** A block that ends in a colon introduces the next, or a list: 网上流传的说法有： */
export const introductionCues: JudgeStep = (view, match) => {
  if (view.text.slice(0, match.sentence.start).trim() !== '') return [];
  for (let back = 1; back <= ITEMS_INTRODUCED; back++) {
    const block = blockBeside(view, -back);
    if (!block) return [];
    if (/[：:]\s*$/.test(block.text)) return fromIntroduction(block, OTHER_BLOCK * PER_ITEM ** (back - 1));
  }
  return [];
};

/** The block so many places away, where the same person speaks. */
function blockBeside({ document, block, index }: JudgeView, step: number): JudgeView | null {
  const other = document.at(index + step);
  return other && isSameSpeaker(other.block, block) ? other : null;
}

function fromIntroduction(block: JudgeView, weight: number): ActiveCue[] {
  const range = lastSentence(block.text);
  return within(block.cueHits, range)
    .filter(({ cue, end }) => (cue.place === 'before' || cue.place === 'previous-sentence') && range.end - end <= cue.scope)
    .map((hit) => activate(hit, block.text, 'before', weight));
}

function sentenceBefore(text: string, end: number): Span {
  return { start: sentenceAt(text, Math.max(0, lastUnit(text, end) - 1)).start, end };
}

function lastSentence(text: string): Span {
  return sentenceBefore(text, text.length);
}

/** The last unit before `end` that is no end mark, so that the sentence it closes is found and not an empty one. */
function lastUnit(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s。！？；!?;.”’」』）)]/.test(text.charAt(at - 1))) at--;
  return at;
}
