import type { Span } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import { activate, type CueHit, type JudgeStep, type JudgeView, overlaps } from './view.ts';

/** Cues in the sentence of the claim: before it, after it, inside it, or anywhere around. */
export const sentenceCues: JudgeStep = (view, match) =>
  view.cueHits
    .filter((hit) => hit.start >= match.sentence.start && hit.end <= match.sentence.end)
    .filter((hit) => !match.words.some((word) => overlaps(word, hit)))
    .filter((hit) => bearsOn(view, hit, match))
    .map((hit) => activate(hit, view.passage.text));

function bearsOn(view: JudgeView, hit: CueHit, match: RuleMatch): boolean {
  switch (hit.cue.place) {
    case 'before':
      return reaches(view, hit, nextWord(match.words, hit.end));
    case 'after':
      return reaches(view, hit, previousWord(match.words, hit.start));
    case 'inside':
      // Before the relation, not before the subject: 微波炉不会致癌, but not 不要用微波炉，会致癌.
      return hit.start >= match.start && reaches(view, hit, nextWord(match.words.slice(1), hit.end));
    case 'around':
      return true;
    default:
      return false;
  }
}

/** Whether the word is within the cue's scope, with no terminator between. */
function reaches(view: JudgeView, hit: CueHit, word: Span | undefined): boolean {
  if (word === undefined) return false;
  const from = Math.min(hit.end, word.end);
  const to = Math.max(hit.start, word.start);
  if (to - from > hit.cue.scope) return false;
  return !view.hits.some((other) => other.class === hit.cue.stops && other.start >= from && other.end <= to);
}

function nextWord(words: readonly Span[], from: number): Span | undefined {
  return words.find((word) => word.start >= from);
}

function previousWord(words: readonly Span[], to: number): Span | undefined {
  return words.findLast((word) => word.end <= to);
}

/** A sentence that ends as a question leaves the claim open, unless its words push it: 难道…？ Did you know…? */
export const questionCues: JudgeStep = (view, match) => {
  const { text } = view.passage;
  const mark = lastMark(text, match.sentence);
  if (mark === null) return [];
  return view.matcher.pack.cues
    .filter((cue) => cue.place === 'question')
    .filter((cue) => !view.hits.some((hit) => hit.class === cue.stops && hit.start >= match.sentence.start && hit.end <= match.sentence.end))
    .map((cue) => activate({ cue, ...mark }, text));
};

/** The question mark that ends the sentence. */
function lastMark(text: string, sentence: Span): Span | null {
  for (let at = sentence.end - 1; at >= sentence.start; at--) {
    const char = text.charAt(at);
    if (char === '?' || char === '？') return { start: at, end: at + 1 };
    if (!'!！。.”’」』）)"\' '.includes(char)) return null;
  }
  return null;
}
