import type { Span } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import { isHeldOff } from './quotation.ts';
import { activate, type CueHit, covers, holds, type JudgeStep, type JudgeView, reachAround, within } from './view.ts';

/** One-character negators with which a claim's own word may begin. */
const NEGATORS = '不没沒无無未';

/** Where the Han blocks begin, compatibility radicals left out. */
const FIRST_HAN = 0x3400;

/** Cues in the sentence of the claim: before it, after it, inside it, anywhere around, or in two parts about it. */
export const sentenceCues: JudgeStep = (view, match) =>
  within(view.cueHits, match.sentence)
    .filter((hit) => !match.words.some((word) => belongsTo(view.text, word, hit)))
    .filter((hit) => !isClaimWord(view, hit, match) && !isRepeated(view.text, hit, match))
    .filter((hit) => bearsOn(view, hit, match))
    .filter((hit) => hit.cue.stance !== 'debunked' || !isHeldOff(view, hit, match))
    .map((hit) => activate(hit, view.text));

/** Whether a cue is part of a matched word. In Han the two may share a character (不能 and 能治) and still be two; in Latin they may not. */
function belongsTo(text: string, word: Span, hit: CueHit): boolean {
  if (covers(word, hit)) return true;
  const overlap = word.start < hit.end && hit.start < word.end;
  if (!overlap) return false;
  // 并不 before 不耐热: the 不 is the word's own.
  return text.charCodeAt(word.start) < FIRST_HAN || (hit.start < word.start && NEGATORS.includes(text.charAt(word.start)));
}

/** Words that deny are no repetition, though they hold a word of the claim: no link, 没有关系. */
const DENIES = /\b(?:no|not|never)\b|n['’]t\b|[不没沒無无未非毫]/i;
/** A shorter word of the claim, in UTF-16 units of Latin and of Han text, is in too many cues to tell anything. */
const SHORTEST_REPEATED = { latin: 4, han: 2 };

/** Who says the claim twice does not refute it: "Global warming is a myth: 58 papers find that global warming is a myth". */
export function isRepeated(text: string, hit: CueHit, { words }: RuleMatch): boolean {
  if (hit.cue.stance !== 'debunked') return false;
  const cue = text.slice(hit.start, hit.end).toLowerCase();
  if (DENIES.test(cue)) return false;
  return words.some(({ start, end }) => {
    const word = text.slice(start, end).toLowerCase();
    return (
      word.includes(cue) || (word.length >= (/[a-z]/.test(word) ? SHORTEST_REPEATED.latin : SHORTEST_REPEATED.han) && cue.includes(word))
    );
  });
}

/** 骗局 does not speak against the claim that the moon landing was one. */
export function isClaimWord(view: Pick<JudgeView, 'hits'>, hit: Span, match: RuleMatch): boolean {
  const { claimWords } = match.rule;
  if (claimWords === null) return false;
  return within(view.hits, reachAround(hit)).some((other) => other.class === claimWords && other.start < hit.end && hit.start < other.end);
}

function bearsOn(view: JudgeView, hit: CueHit, match: RuleMatch): boolean {
  switch (hit.cue.place) {
    case 'before':
      // Who speaks between the claim's own words belongs to the claim: the inventor himself said …
      if (hit.cue.stance === 'attributed' && hit.start > match.start) return false;
      return reaches(view, hit, nextWord(match.words, hit.start));
    case 'after':
      return reaches(view, hit, previousWord(match.words, hit.end));
    case 'inside':
      return negatesInside(view, hit, match);
    case 'pair':
      return reaches(view, hit, nextWord(match.words, hit.start)) && closesPair(view, hit, match);
    case 'around':
      return true;
    default:
      return false;
  }
}

/** 没有 … 的证据: the second part stands behind the claim, still in its sentence. */
function closesPair(view: JudgeView, { cue }: CueHit, match: RuleMatch): boolean {
  const last = match.words.at(-1);
  return last !== undefined && holds(view, { start: last.end, end: Math.min(match.sentence.end, last.end + cue.scope) }, cue.closes);
}

/**
 * A negator counts before the relation, not before the subject: 微波炉不会致癌, but not 不能再用了，微波炉致癌.
 * Before the first word it counts only where it touches it: 癌症不是酸性体质引起的.
 */
function negatesInside(view: JudgeView, hit: CueHit, match: RuleMatch): boolean {
  const [first, ...others] = match.words;
  if (first && hit.start < first.start) return first.start - hit.end <= 1;
  return reaches(view, hit, nextWord(others, hit.start));
}

/** Whether the word is within the cue's scope, with no terminator between. */
function reaches(view: JudgeView, hit: CueHit, word: Span | undefined): boolean {
  if (word === undefined) return false;
  const [from, to] = hit.start < word.start ? [hit.end, word.start] : [word.end, hit.start];
  return to - from <= hit.cue.scope && !holds(view, { start: from, end: to }, hit.cue.stops);
}

/** The first word that begins after `position`. */
function nextWord(words: readonly Span[], position: number): Span | undefined {
  return words.find((word) => word.start > position);
}

/** The last word that ends before `position`. */
function previousWord(words: readonly Span[], position: number): Span | undefined {
  return words.findLast((word) => word.end < position);
}
