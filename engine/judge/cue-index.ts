import type { ClassSets, Hit } from '../match/hits.ts';
import type { Matcher } from '../match/matcher.ts';
import { rowOf } from '../match/patterns.ts';
import { SOFT, TRANSPARENT } from '../normalize/fold.ts';
import { factsOf } from '../pack/facts.ts';
import type { PackCue, PackJoin, PackRule } from '../pack/pack.ts';
import { foldOf } from './prepared.ts';

/** What the judge looks cues up by; made for a matcher when its first text is judged. */
export interface CueIndex {
  /** By class, the cues whose words it holds. */
  byClass: ByNumber<PackCue>;
  /** By symbol, the cues that have it as a word of one character. */
  bySingle: ByNumber<PackCue>;
  /** Of each set the classes whose words the judge listens to; a text holds far more words of claims. */
  heard: ClassSets;
  /** By class of endings, the phrases that are told by what stands before them. */
  joins: ByNumber<Join>;
}

/** Lists at the numbers that have one. */
type ByNumber<T> = readonly (readonly T[] | undefined)[];

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
  const made: CueIndex = {
    byClass: listBy(cues, ({ words }) => (words === null ? [] : [words])),
    bySingle: listBy(cues, ({ words }) => (words === null ? [] : [...rowOf(sections.singleStarts, sections.singleItems, words)])),
    heard: onlyIn(heardOf(cues, joins, rules), sections),
    joins: listBy(joins, ({ after }) => [after]).map((list) => list?.map(openJoin)),
  };
  indexes.set(matcher, made);
  return made;
}

function heardOf(cues: readonly PackCue[], joins: readonly PackJoin[], rules: readonly PackRule[]): ReadonlySet<number | null> {
  return new Set([
    ...cues.flatMap(({ words, except, stops, closes, notAfter, notAfterExcept }) => [
      words,
      except,
      stops,
      closes,
      notAfter,
      notAfterExcept,
    ]),
    ...joins.map(({ after }) => after),
    ...rules.map(({ claimWords }) => claimWords),
  ]);
}

/** The sets with no other classes than these. */
function onlyIn(classes: ReadonlySet<number | null>, { setStarts, setItems }: ClassSets): ClassSets {
  const starts = new Uint32Array(setStarts.length);
  const items: number[] = [];
  for (let set = 0; set < starts.length - 1; set++) {
    for (const id of rowOf(setStarts, setItems, set)) if (classes.has(id)) items.push(id);
    starts[set + 1] = items.length;
  }
  return { setStarts: starts, setItems: Uint16Array.from(items) };
}

function openJoin({ before, into }: PackJoin): Join {
  const beginnings = before.split('\n');
  return { beginnings: new Set(beginnings), longest: Math.max(...beginnings.map(({ length }) => length)), into };
}

/** The items that have a number, at that number. */
function listBy<T>(items: readonly T[], numbersOf: (item: T) => readonly number[]): (readonly T[] | undefined)[] {
  const lists: T[][] = [];
  for (const item of items) {
    for (const at of numbersOf(item)) {
      lists[at] ??= [];
      lists[at].push(item);
    }
  }
  return Array.from(lists);
}

/**
 * The hits of a text with those of phrases in two parts: an ending that was hit, and one of its beginnings right before it.
 * @param hits sorted by start @returns sorted by start
 */
export function withJoined(matcher: Matcher, text: string, hits: readonly Hit[]): readonly Hit[] {
  const { joins } = cueIndexOf(matcher);
  const joined: Hit[] = [];
  for (const hit of hits) {
    const list = joins[hit.class];
    if (list === undefined) continue;
    for (const join of list) {
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
