import type { Span } from '../finding.ts';
import { activate, type JudgeStep, within } from './view.ts';

/** Marks that open a quotation, each with the mark that closes it. The straight quote opens and closes. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》', '‘': '’', '"': '"' };
/** A longer quotation is a passage of its own, judged by its own sentences. In UTF-16 units. */
const LONGEST = 240;
/** Quotation marks around a part of the claim only: often mere emphasis. */
const PART_WEIGHT = 0.45;
/** How far before the quotation the words stand that lend it weight, in UTF-16 units. */
const INTRODUCTION = 16;

/** A claim in quotation marks is somebody's words held up, unless an authority is brought in to lend it weight. */
export const quotationCues: JudgeStep = (view, match) => {
  const { text } = view.passage;
  const quotation = quotationAround(text, match);
  if (quotation === null) return [];
  const introduction = { start: quotation.start - INTRODUCTION, end: quotation.start };
  const weight = quotation.start <= match.start && match.end <= quotation.end ? 1 : PART_WEIGHT;
  return view.matcher.pack.cues
    .filter((cue) => cue.place === 'quotation')
    .filter((cue) => !within(view.hits, introduction).some((hit) => hit.class === cue.stops))
    .map((cue) => activate({ cue, ...quotation }, text, weight));
};

/** The quotation, marks included, that holds the span or overlaps it; the tightest one. */
function quotationAround(text: string, span: Span): Span | null {
  let best: Span | null = null;
  for (const candidate of quotationsNear(text, span)) {
    const overlaps = candidate.start < span.end && span.start < candidate.end;
    if (overlaps && (best === null || candidate.end - candidate.start < best.end - best.start)) best = candidate;
  }
  return best;
}

/** Quotations that begin within reach of the span, read once from left to right; nested ones count each for itself. */
function quotationsNear(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const open: { at: number; closing: string }[] = [];
  const to = Math.min(text.length, span.end + LONGEST);
  for (let at = Math.max(0, span.start - LONGEST); at < to; at++) {
    const char = text.charAt(at);
    const innermost = open.findLastIndex((each) => each.closing === char);
    if (innermost >= 0) {
      const [opened] = open.splice(innermost);
      if (opened && at + 1 - opened.at <= LONGEST) found.push({ start: opened.at, end: at + 1 });
    } else if (CLOSING[char] !== undefined && !isApostrophe(text, at)) open.push({ at, closing: CLOSING[char] });
  }
  return found;
}

/** ‘ inside a word is an apostrophe typed the wrong way round. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '‘' && /[A-Za-z]/.test(text.charAt(at - 1));
}
