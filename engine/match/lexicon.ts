import type { Span } from '../finding.ts';
import { type FoldTable, isLatin, readFoldTable, SOFT, TRANSPARENT } from '../normalize/fold.ts';
import type { Pack } from './pack.ts';

/** A phrase of a class stands at this place of the text. */
export interface Hit extends Span {
  class: number;
}

/** Soft marks that may stand between two characters of a phrase. */
const MOST_SOFT = 2;
/** Soft marks that may stand for one space between two Latin words: a line break with its indent. */
const MOST_SPACE = 16;
/** Bits of the filter over the first two units of a phrase. */
const FILTER_BITS = 18;
/** How the stored form of a phrase writes a gap between two Latin words, and that its last word may go on. */
const GAP = 0x20;
const OPEN = 0x2a;
const FULL_STOP = 0x2e;

/**
 * All phrases, sorted, behind a filter on their first two units that turns away nearly every position of ordinary text.
 * A sorted list is a trie that needs no building: the phrases that begin with what was read so far are a range of it,
 * and each further unit narrows the range by bisection.
 */
export interface Lexicon {
  fold: FoldTable;
  /** The pack's `phrases`. */
  phrases: string;
  /** Where each phrase begins in `phrases`; one more entry than phrases, as if a further one followed. */
  starts: Uint32Array;
  /** Classes of each phrase. */
  classesOf: (phrase: number) => readonly number[];
  /** First unit to the phrases that begin with it. */
  byFirst: ReadonlyMap<number, Range>;
  /** One bit per hash of a phrase's first two units. */
  filter: Uint32Array;
}

/** The phrases from `low` to before `high`: those that begin with what was read so far. */
interface Range {
  low: number;
  high: number;
}

/** Makes the phrases of a pack ready to be searched. Touches each phrase once and builds nothing but the filter. */
export function openLexicon({ phrases, sets, classSets, folding }: Pick<Pack, 'phrases' | 'sets' | 'classSets' | 'folding'>): Lexicon {
  const starts = new Uint32Array(sets.length + 1);
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const byFirst = new Map<number, Range>();
  for (let phrase = 0, start = 0; phrase < sets.length; phrase++) {
    starts[phrase] = start;
    const first = phrases.charCodeAt(start);
    const range = byFirst.get(first);
    if (range) range.high = phrase + 1;
    else byFirst.set(first, { low: phrase, high: phrase + 1 });
    const second = phrases.charCodeAt(start + 1);
    const bit = filterBit(first, second === GAP ? phrases.charCodeAt(start + 2) : second);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    const end = phrases.indexOf('\n', start);
    start = (end < 0 ? phrases.length : end) + 1;
    starts[phrase + 1] = start;
  }
  return {
    fold: readFoldTable(folding),
    phrases,
    starts,
    byFirst,
    classesOf: (phrase) => classSets[sets[phrase] as number] as number[],
    filter,
  };
}

function filterBit(first: number, second: number): number {
  return Math.imul(first * 31 + second, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

/** Every place of the text where a phrase stands, sorted by start, then end. */
export function findHits(lexicon: Lexicon, text: string): Hit[] {
  const { fold, filter } = lexicon;
  const hits: Hit[] = [];
  let previous = SOFT;
  let previousAt = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = fold[text.charCodeAt(i)] as number;
    if (unit <= SOFT) continue;
    // The filter looks at each unit together with the one before it, so every unit is folded once.
    const bit = filterBit(previous, unit);
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0 && previousAt >= 0 && startsWord(fold, text, previousAt, previous)) {
      walk(lexicon, text, previousAt, hits);
    }
    previous = unit;
    previousAt = i;
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a phrase may begin at `at`: a Latin one only where its word begins. */
function startsWord(fold: FoldTable, text: string, at: number, unit: number): boolean {
  if (!isLatin(unit)) return true;
  let before = at - 1;
  while (before >= 0 && fold[text.charCodeAt(before)] === TRANSPARENT) before--;
  return before < 0 || !isLatin(fold[text.charCodeAt(before)] as number);
}

/** Narrows the range to the phrases whose unit at `depth` is `unit`; false when there is none. */
function narrow(lexicon: Lexicon, range: Range, depth: number, unit: number): boolean {
  const low = firstNotBelow(lexicon, range.low, range.high, depth, unit);
  if (low === range.high || unitAt(lexicon, low, depth) !== unit) return false;
  range.high = firstNotBelow(lexicon, low + 1, range.high, depth, unit + 1);
  range.low = low;
  return true;
}

/** The first phrase of a range whose unit at `depth` is `unit` or above. */
function firstNotBelow(lexicon: Lexicon, low: number, high: number, depth: number, unit: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (unitAt(lexicon, middle, depth) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Past its end a phrase reads as a line break, which is below every unit a phrase may have. */
function unitAt({ phrases, starts }: Lexicon, phrase: number, depth: number): number {
  return phrases.charCodeAt(Math.min((starts[phrase] as number) + depth, (starts[phrase + 1] as number) - 1));
}

/** Reads on from `start` while phrases remain, and records each that ends on the way. */
function walk(lexicon: Lexicon, text: string, start: number, hits: Hit[]): void {
  const { fold, byFirst } = lexicon;
  const first = fold[text.charCodeAt(start)] as number;
  const begun = byFirst.get(first);
  if (!begun) return;
  const range: Range = { low: begun.low, high: begun.high };
  let depth = 1;
  let last = first;
  let soft = 0;
  let hasStop = false;
  for (let i = start + 1; i < text.length; i++) {
    const unit = fold[text.charCodeAt(i)] as number;
    if (unit === TRANSPARENT) continue;
    if (unit === SOFT) {
      hasStop ||= text.charCodeAt(i) === FULL_STOP;
      if (++soft > (isLatin(last) ? MOST_SPACE : MOST_SOFT)) return;
      continue;
    }
    if (soft > 0) {
      if (isLatin(last) && isLatin(unit)) {
        // "…cancer. Cure rates…" are two sentences, not the phrase "cancer cure".
        if (hasStop || !narrow(lexicon, range, depth++, GAP)) return;
      } else if (soft > MOST_SOFT) return;
      soft = 0;
      hasStop = false;
    }
    if (!narrow(lexicon, range, depth++, unit)) return;
    last = unit;
    recordEnds(lexicon, range, depth, text, { start, at: i, unit }, hits);
  }
}

/** Records the phrases of the range that end at this depth: the shortest comes first, its open form may stand among those that follow. */
function recordEnds(
  lexicon: Lexicon,
  range: Range,
  depth: number,
  text: string,
  place: { start: number; at: number; unit: number },
  hits: Hit[],
): void {
  const { fold, starts, classesOf } = lexicon;
  const { start, at, unit } = place;
  const isWhole = (starts[range.low + 1] as number) - 1 - (starts[range.low] as number) === depth;
  if (isWhole && !continuesWord(fold, text, at, unit)) record(hits, classesOf(range.low), start, at + 1);
  if (!isLatin(unit)) return;
  const open = firstNotBelow(lexicon, range.low, range.high, depth, OPEN);
  if (open < range.high && unitAt(lexicon, open, depth) === OPEN) record(hits, classesOf(open), start, wordEnd(fold, text, at));
}

function record(hits: Hit[], classes: readonly number[], start: number, end: number): void {
  for (const id of classes) hits.push({ class: id, start, end });
}

/** Whether the Latin word that `at` stands in goes on. */
function continuesWord(fold: FoldTable, text: string, at: number, unit: number): boolean {
  if (!isLatin(unit)) return false;
  let next = at + 1;
  while (next < text.length && fold[text.charCodeAt(next)] === TRANSPARENT) next++;
  return next < text.length && isLatin(fold[text.charCodeAt(next)] as number);
}

/** The end, exclusive, of the Latin word that `at` stands in. */
function wordEnd(fold: FoldTable, text: string, at: number): number {
  let end = at + 1;
  for (let next = end; next < text.length; next++) {
    const unit = fold[text.charCodeAt(next)] as number;
    if (unit === TRANSPARENT) continue;
    if (!isLatin(unit)) break;
    end = next + 1;
  }
  return end;
}
