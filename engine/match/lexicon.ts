import type { Span } from '../finding.ts';
import { type FoldTable, foldPhrase, isLatin, makeFoldTable, SOFT, TRANSPARENT } from '../normalize/fold.ts';
import type { PackPhrase } from './pack.ts';

/** A phrase of a class stands at this place of the text. */
export interface Hit extends Span {
  class: number;
}

/** Soft marks that may stand between two characters of a phrase. */
const MOST_SOFT = 2;
/** Soft marks that may stand for one space between two Latin words: a line break with its indent. */
const MOST_SPACE = 16;
/** Bits of the filter over the first two units of a phrase. */
const FILTER_BITS = 16;

/**
 * All phrases as a trie over folded units, behind a filter on their first two units
 * that turns away nearly every position of ordinary text.
 */
export interface Lexicon {
  fold: FoldTable;
  /** `node * 65536 + unit` to the next node. */
  edges: Map<number, number>;
  /** Per node: classes of the phrase that ends there, as whole words. */
  ends: (number[] | undefined)[];
  /** Per node: classes of the phrase that ends there and may go on to the end of a Latin word. */
  openEnds: (number[] | undefined)[];
  /** One bit per hash of a phrase's first two units. */
  filter: Uint32Array;
}

/** Builds the trie. `pairs` as for `makeFoldTable`. */
export function buildLexicon(phrases: readonly PackPhrase[], pairs: string): Lexicon {
  const lexicon: Lexicon = {
    fold: makeFoldTable(pairs),
    edges: new Map(),
    ends: [undefined],
    openEnds: [undefined],
    filter: new Uint32Array(1 << (FILTER_BITS - 5)),
  };
  for (const [text, classes, open] of phrases) {
    const units = foldPhrase(lexicon.fold, text);
    const node = insert(lexicon, units);
    const target = open === 1 ? lexicon.openEnds : lexicon.ends;
    target[node] = [...(target[node] ?? []), ...classes];
    const bit = filterBit(units[0] as number, units[1] === SOFT ? (units[2] as number) : (units[1] as number));
    lexicon.filter[bit >>> 5] = (lexicon.filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return lexicon;
}

function insert(lexicon: Lexicon, units: readonly number[]): number {
  let node = 0;
  for (const unit of units) {
    const edge = node * 0x10000 + unit;
    let next = lexicon.edges.get(edge);
    if (next === undefined) {
      next = lexicon.ends.length;
      lexicon.ends.push(undefined);
      lexicon.openEnds.push(undefined);
      lexicon.edges.set(edge, next);
    }
    node = next;
  }
  return node;
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

/** Follows the trie from `start` and records each phrase that ends on the way. */
function walk(lexicon: Lexicon, text: string, start: number, hits: Hit[]): void {
  const { fold, edges, ends, openEnds } = lexicon;
  let node = 0;
  let last = 0;
  let soft = 0;
  let spaced = false;
  for (let i = start; i < text.length; i++) {
    const unit = fold[text.charCodeAt(i)] as number;
    if (unit === TRANSPARENT) continue;
    if (unit === SOFT) {
      if (++soft > (isLatin(last) ? MOST_SPACE : MOST_SOFT)) return;
      continue;
    }
    if (soft > 0) {
      spaced = isLatin(last) && isLatin(unit);
      if (spaced) {
        const gap = edges.get(node * 0x10000 + SOFT);
        if (gap === undefined) return;
        node = gap;
      } else if (soft > MOST_SOFT) return;
      soft = 0;
    }
    const next = edges.get(node * 0x10000 + unit);
    if (next === undefined) return;
    node = next;
    last = unit;
    const whole = ends[node];
    if (whole !== undefined && !continuesWord(fold, text, i, unit)) record(hits, whole, start, i + 1);
    const open = openEnds[node];
    if (open !== undefined) record(hits, open, start, wordEnd(fold, text, i));
  }
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
