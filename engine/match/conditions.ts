import type { Span } from '../finding.ts';
import type { Hit } from './hits.ts';

/** How far apart a pattern's words may stand, in UTF-16 units, and whether their order counts. */
export interface Window {
  ordered: boolean;
  within: number;
}

/** One hit for each slot of a pattern. */
export interface Filling extends Span {
  /** One span for each slot, in text order. */
  words: Span[];
}

/** Hits for each slot, in the order in which the slots are to be filled. */
type Order = readonly (readonly Hit[])[];

/**
 * The tightest way to fill the slots of a pattern, one hit each, not overlapping, within the pattern's window.
 * `slotHits[k]` are the hits that may fill slot `k`, sorted by start. Unordered patterns have at most four slots,
 * so that trying each order stays cheap and exact. Work is bounded by hits times the window, whatever the text.
 */
export function tightestFilling(pattern: Window, slotHits: Order): Filling | null {
  let best: { first: Hit; order: Order; length: number } | null = null;
  for (const order of pattern.ordered ? [slotHits] : permutations(slotHits)) {
    for (const first of order[0] ?? []) {
      const length = endOfFilling(first, order, pattern.within) - first.start;
      if (length <= pattern.within && (best === null || length < best.length)) best = { first, order, length };
    }
  }
  if (best === null) return null;
  const words: Span[] = [];
  endOfFilling(best.first, best.order, pattern.within, words);
  return widen(words, best.order, pattern.within);
}

/**
 * The same filling with each word as long as a phrase of its slot allows: 癌细胞 where the tightest was 癌.
 * Words never come to overlap, and the window still holds.
 */
function widen(words: Span[], order: Order, within: number): Filling {
  for (const [slot, word] of words.entries()) {
    const floor = words[slot - 1]?.end ?? (words.at(-1) as Span).end - within;
    const ceiling = words[slot + 1]?.start ?? (words[0] as Span).start + within;
    const hits = order[slot] as readonly Hit[];
    for (let i = firstStartingAt(hits, floor); i < hits.length; i++) {
      const hit = hits[i] as Hit;
      if (hit.start > word.start) break;
      if (hit.end >= word.end && hit.end <= ceiling && hit.end - hit.start > word.end - word.start && hit.end - hit.start <= within) {
        word.start = hit.start;
        word.end = hit.end;
      }
    }
  }
  const start = (words[0] as Span).start;
  const end = (words.at(-1) as Span).end;
  return { start, end, words };
}

/**
 * Where a filling that begins with this hit ends; infinitely far where there is none. Earliest end first is optimal for a given first hit:
 * whatever fits after a later end fits after an earlier one.
 * @param words takes the hits, where they are wanted
 */
function endOfFilling(first: Hit, order: Order, within: number, words?: Span[]): number {
  words?.push({ start: first.start, end: first.end });
  let { end } = first;
  for (let slot = 1; slot < order.length; slot++) {
    const next = earliestEnd(order[slot] as readonly Hit[], end, first.start + within);
    if (next === null) return Number.POSITIVE_INFINITY;
    words?.push({ start: next.start, end: next.end });
    end = next.end;
  }
  return end;
}

function earliestEnd(hits: readonly Hit[], from: number, limit: number): Hit | null {
  let best: Hit | null = null;
  for (let i = firstStartingAt(hits, from); i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.start >= limit || (best !== null && hit.start >= best.end)) break;
    if (hit.end <= limit && (best === null || hit.end < best.end)) best = hit;
  }
  return best;
}

function firstStartingAt(hits: readonly Hit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as Hit).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function permutations<T>(items: readonly T[]): (readonly T[])[] {
  if (items.length < 2) return [items];
  if (items.length === 2) return [items, [items[1] as T, items[0] as T]];
  return items.flatMap((item, i) => permutations(items.filter((_, other) => other !== i)).map((rest) => [item, ...rest]));
}
