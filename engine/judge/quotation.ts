import type { Span } from '../finding.ts';
import { LONGEST_QUOTATION } from './find-quotations.ts';
import { activate, type JudgeStep, within } from './view.ts';

/** Quotation marks around a part of the claim only: often mere emphasis. */
const PART_WEIGHT = 0.45;
/** How far before the quotation the words stand that lend it weight, in UTF-16 units. */
const INTRODUCTION = 16;

/** A claim in quotation marks, or in a quotation by its markup, is somebody's words held up, unless an authority is brought in to lend it weight. */
export const quotationCues: JudgeStep = (view, match) => {
  const quotation = tightest(view.quotations, match) ?? (view.passage.isQuoted ? { start: match.start, end: match.end } : null);
  if (quotation === null) return [];
  const introduction = { start: quotation.start - INTRODUCTION, end: quotation.start };
  const weight = quotation.start <= match.start && match.end <= quotation.end ? 1 : PART_WEIGHT;
  return view.matcher.pack.cues
    .filter((cue) => cue.place === 'quotation')
    .filter((cue) => !within(view.hits, introduction).some((hit) => hit.class === cue.stops))
    .map((cue) => activate({ cue, ...quotation }, view.passage.text, weight));
};

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
