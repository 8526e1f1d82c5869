import type { Span } from '../finding.ts';
import { activate, holds, type JudgeStep } from './view.ts';

/** A sentence that ends as a question leaves the claim open, unless its words push it: 难道…？ Did you know…? */
export const questionCues: JudgeStep = (view, match) => {
  const mark = lastMark(view.text, match.sentence);
  if (mark === null) return [];
  return view.document
    .cuesAt('question')
    .filter((cue) => !holds(view, match.sentence, cue.stops))
    .map((cue) => activate({ cue, ...mark }, view.text));
};

/** The question mark that ends the sentence, or the 吗 that headings end with instead. */
export function lastMark(text: string, sentence: Span): Span | null {
  for (let at = sentence.end - 1; at >= sentence.start; at--) {
    const char = text.charAt(at);
    if ('?？吗嗎'.includes(char)) return { start: at, end: at + 1 };
    if (!'!！。.”’」』）)"\' '.includes(char)) return null;
  }
  return null;
}
