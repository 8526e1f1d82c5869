import type { Span } from '../finding.ts';
import { activate, holds, type JudgeStep, type ReadText, within } from './view.ts';

/** A question mark behind a clause of its own asks about that clause, more often than about the claim. */
const OTHER_CLAUSE = 0.35;

/** An English sentence that begins with its verb asks for yes or no, whatever its tone. */
const YES_OR_NO = 1.15;
const VERB_FIRST = /^["'“‘\s]*(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)\s/i;

/** A sentence that ends as a question leaves the claim open, unless its words push it: 难道…？ Did you know…? */
export const questionCues: JudgeStep = (view, match) => {
  const mark = lastMark(view.text, match.sentence);
  if (mark === null) return [];
  const weight = shareOfQuestion(view, match, mark) * (isYesOrNo(view.text.slice(match.sentence.start, match.start)) ? YES_OR_NO : 1);
  return view.document
    .cuesAt('question')
    .filter((cue) => !holds(view, match.sentence, cue.stops))
    .map((cue) => activate({ cue, ...mark }, view.text, 'text', weight));
};

function isYesOrNo(lead: string): boolean {
  return VERB_FIRST.test(lead);
}

/** How much a question is about the claim: what is asked may be another thing: …, 你说我服不服？ */
export function shareOfQuestion(view: ReadText, match: Span, mark: Span): number {
  return /[，,—]/.test(view.text.slice(match.end, mark.start)) && !asks(view, { start: match.end, end: mark.end }) ? OTHER_CLAUSE : 1;
}

/** Whether the words ask if it is so. */
function asks(view: ReadText, range: Span): boolean {
  return within(view.cueHits, range).some(({ cue }) => cue.stance === 'questioned');
}

/** The question mark that ends the sentence, or the 吗 that headings end with instead. */
export function lastMark(text: string, sentence: Span): Span | null {
  for (let at = sentence.end - 1; at >= sentence.start; at--) {
    const char = text.charAt(at);
    if ('?？吗嗎'.includes(char)) return { start: at, end: at + 1 };
    if (!'!！。.”’」』）)"\' '.includes(char)) return null;
  }
  return null;
}
