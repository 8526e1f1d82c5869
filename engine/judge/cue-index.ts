import type { Hit } from '../match/hits.ts';
import type { Matcher } from '../match/matcher.ts';
import { rowOf } from '../match/patterns.ts';
import { SOFT, TRANSPARENT } from '../normalize/fold.ts';
import { factsOf } from '../pack/facts.ts';
import type { PackCue, PackJoin, PackRule } from '../pack/pack.ts';
import { foldOf } from './prepared.ts';

/** What the judge looks cues up by; made for a matcher when its first text is judged. */
export interface CueIndex {
  /** Class to the cues whose words it holds. */
  byClass: ReadonlyMap<number, readonly PackCue[]>;
  /** By symbol, the cues that have it as a word of one character. */
  bySingle: readonly (readonly PackCue[] | undefined)[];
  /** For each class 1 where the judge listens to its words; a text holds far more words of claims. */
  heard: Uint8Array;
  /** Class of endings to the phrases that are told by what stands before them. */
  joins: ReadonlyMap<number, readonly Join[]>;
}

interface Join {
  beginnings: ReadonlySet<string>;
  /** Units of the longest beginning. */
  longest: number;
  into: readonly number[];
}

/** As many spaces or light marks may stand between two Han characters of a phrase as the matcher lets pass. */
const MOST_SOFT = 2;

const indexes = new WeakMap<Matcher, CueIndex>();

export function cueIndexOf(matcher: Matcher): CueIndex {
  const known = indexes.get(matcher);
  if (known) return known;
  const { sections } = matcher.pack;
  const { cues, joins, rules } = factsOf(matcher.pack);
  const singles = groupBy(cues, ({ words }) => (words === null ? [] : [...rowOf(sections.singleStarts, sections.singleItems, words)]));
  const made: CueIndex = {
    byClass: groupBy(cues, ({ words }) => (words === null ? [] : [words])),
    bySingle: Array.from({ length: Math.max(0, ...singles.keys()) + 1 }, (_, symbol) => singles.get(symbol)),
    heard: heardOf(cues, joins, rules, sections.singleStarts.length - 1),
    joins: new Map([...groupBy(joins, ({ after }) => [after])].map(([after, list]) => [after, list.map(openJoin)])),
  };
  indexes.set(matcher, made);
  return made;
}

function heardOf(cues: readonly PackCue[], joins: readonly PackJoin[], rules: readonly PackRule[], classes: number): Uint8Array {
  const heard = new Uint8Array(classes);
  const hear = (id: number | null) => {
    if (id !== null) heard[id] = 1;
  };
  for (const { words, except, stops, closes, notAfter, notAfterExcept } of cues) {
    for (const id of [words, except, stops, closes, notAfter, notAfterExcept]) hear(id);
  }
  for (const { after } of joins) hear(after);
  for (const { claimWords } of rules) hear(claimWords);
  return heard;
}

function openJoin({ before, into }: PackJoin): Join {
  const beginnings = before.split('\n');
  return { beginnings: new Set(beginnings), longest: Math.max(...beginnings.map(({ length }) => length)), into };
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly number[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/**
 * The hits of a text with those of phrases in two parts: an ending that was hit, and one of its beginnings right before it.
 * @param hits sorted by start @returns sorted by start
 */
export function withJoined(matcher: Matcher, text: string, hits: readonly Hit[]): readonly Hit[] {
  const { joins } = cueIndexOf(matcher);
  const joined: Hit[] = [];
  for (const hit of hits) {
    for (const join of joins.get(hit.class) ?? []) {
      const start = beginningOf(join, matcher, text, hit.start);
      if (start !== null) for (const id of join.into) joined.push({ class: id, start, end: hit.end });
    }
  }
  return joined.length === 0 ? hits : [...hits, ...joined].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the longest beginning starts that ends at `position`; null when none does. */
function beginningOf(join: Join, matcher: Matcher, text: string, position: number): number | null {
  const fold = foldOf(matcher);
  let found: number | null = null;
  let read = '';
  let soft = 0;
  for (let at = position - 1; at >= 0 && read.length < join.longest; at--) {
    const unit = fold[text.charCodeAt(at)] as number;
    if (unit === TRANSPARENT) continue;
    if (unit === SOFT) {
      if (++soft > MOST_SOFT) break;
      continue;
    }
    soft = 0;
    read = String.fromCharCode(unit) + read;
    if (join.beginnings.has(read)) found = at;
  }
  return found;
}
