import type { Span } from '../finding.ts';
import { sentenceAt, sentenceEnd } from '../normalize/sentence.ts';
import { LONGEST_QUOTATION } from './find-quotations.ts';
import { type ActiveCue, activate, covers, holds, type JudgeStep, type JudgeView, within } from './view.ts';

/** Quotation marks around a part of the claim only: often mere emphasis. */
const PART_WEIGHT = 0.2;
/** A text that is nothing but a quotation: a message passed on as it came. */
const WHOLE_WEIGHT = 0.15;
/** A quotation of no more than a phrase, in UTF-16 units. */
const LONGEST_WORD_HELD_OFF = 40;
/** How far before the quotation the words stand that lend it weight, in UTF-16 units. */
const INTRODUCTION = 16;

/** A claim in quotation marks, or in a quotation by its markup, is somebody's words held up, unless an authority is brought in to lend it weight. */
export const quotationCues: JudgeStep = (view, match) => {
  const quotation = tightest(view.quotations, match) ?? (view.block.isQuoted ? { start: match.start, end: match.end } : null);
  if (quotation === null) return [];
  const introduction = { start: quotation.start - INTRODUCTION, end: quotation.start };
  const weight = weightOf(view, match, quotation);
  const own = view.document
    .cuesAt('quotation')
    .filter((cue) => !holds(view, introduction, cue.stops))
    .map((cue) => activate({ cue, ...quotation }, view.text, 'text', weight));
  return [...own, ...aroundQuotation(view, quotation, match.sentence)];
};

function weightOf({ text, document, block }: JudgeView, match: Span, { start, end }: Span): number {
  if (match.start < start || end < match.end) return PART_WEIGHT;
  const isWhole =
    !block.isQuoted && document.blocks.length === 1 && /^\s*$/.test(text.slice(0, start)) && /^[\s\p{P}]*$/u.test(text.slice(end));
  return isWhole ? WHOLE_WEIGHT : 1;
}

/**
 * What stands before and behind a quotation of several sentences bears on each of them: the claim's own sentence ends within the quotation.
 */
function aroundQuotation(view: JudgeView, quotation: Span, sentence: Span): ActiveCue[] {
  const { text } = view;
  const leads = sentence.start > quotation.start ? sentenceAt(text, quotation.start).start : quotation.start;
  const trails = sentence.end < quotation.end ? sentenceEnd(text, Math.min(quotation.end, text.length)) : quotation.end;
  const before = within(view.cueHits, { start: leads, end: quotation.start }).filter(
    ({ cue, end }) =>
      cue.place === 'before' && quotation.start - end <= cue.scope && !holds(view, { start: end, end: quotation.start }, cue.stops),
  );
  const after = within(view.cueHits, { start: quotation.end, end: trails }).filter(
    ({ cue, start }) => (cue.place === 'after' || cue.place === 'next-sentence') && start - quotation.end <= cue.scope,
  );
  return [...before, ...after].map((hit) => activate(hit, text));
}

/** Whether a word stands in quotation marks of its own, away from the claim: 又有人骂“伪科学”. Whoever writes so does not say it. */
export function isHeldOff(view: Pick<JudgeView, 'quotations'>, hit: Span, match: Span | null): boolean {
  const own = tightest(view.quotations, hit);
  if (own === null || own.start > hit.start || own.end < hit.end || own.end - own.start > LONGEST_WORD_HELD_OFF) return false;
  return match === null || own.end <= match.start || own.start >= match.end;
}

/** Whether both stand in one quotation. */
export function isInOneQuotation({ quotations }: Pick<JudgeView, 'quotations'>, a: Span, b: Span): boolean {
  const near = within(quotations, { start: a.start - LONGEST_QUOTATION, end: a.end + LONGEST_QUOTATION });
  return near.some((one) => covers(one, a) && covers(one, b));
}

/** The shortest quotation that holds the span or overlaps it. */
function tightest(quotations: readonly Span[], span: Span): Span | null {
  let best: Span | null = null;
  const near = within(quotations, { start: span.start - LONGEST_QUOTATION, end: span.end + LONGEST_QUOTATION });
  for (const candidate of near) {
    const overlaps = candidate.start < span.end && span.start < candidate.end;
    if (overlaps && (best === null || candidate.end - candidate.start < best.end - best.start)) best = candidate;
  }
  return best;
}
