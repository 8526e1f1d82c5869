import { isLatin, SOFT } from '../normalize/fold.ts';
import { COMMON_PAIRS, COMMON_WORD_STARTS } from './common-grams.ts';

/** Places of a table: two characters of a Chinese text, the first letters of an English word. */
const pairRanks = new Map<string, number>();
for (let i = 0; i < COMMON_PAIRS.length; i += 2) pairRanks.set(COMMON_PAIRS.slice(i, i + 2), i / 2);
const startRanks = new Map(COMMON_WORD_STARTS.split(' ').map((start, rank) => [start, rank]));

/**
 * Where in a phrase the search for it begins: at the pair of characters, or the start of the word, that ordinary text has most seldom.
 * So that 治疗癌症 is not looked for wherever 治疗 stands. YARA chooses the atoms of its rules by the same thought.
 * @param units the phrase, folded, with `SOFT` for a gap between Latin words
 * @returns index of the unit at which the search begins
 */
export function chooseAnchor(units: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < units.length; at++) {
    const often = commonness(units, at);
    // The first of equals: what stands before an anchor has to be read backwards.
    if (often < least) {
      least = often;
      best = at;
    }
  }
  return best;
}

/** About how many of a million places in ordinary text would begin a search there; infinite where none can begin. */
function commonness(units: readonly number[], at: number): number {
  const unit = units[at] as number;
  const before = units[at - 1];
  const next = units[at + 1];
  if (unit === SOFT) return Number.POSITIVE_INFINITY;
  if (isLatin(unit)) {
    if (before !== undefined && isLatin(before)) return Number.POSITIVE_INFINITY;
    return byZipf(startRanks.get(wordStart(units, at)), ONE_WORD_IN);
  }
  if (next === undefined) return Number.POSITIVE_INFINITY;
  return byZipf(pairRanks.get(String.fromCharCode(unit, next)), 1);
}

/** An English word has about six characters, its gap among them. */
const ONE_WORD_IN = 6;

/** The commonest pair of Chinese stands about three thousand times in a million characters, the tenth a thousand times, the thousandth a hundred. */
function byZipf(rank: number | undefined, per: number): number {
  return rank === undefined ? 0 : 1e6 / (rank + 100) / per;
}

/** The first three letters of the word that begins at `at`; fewer where it is shorter. */
function wordStart(units: readonly number[], at: number): string {
  let end = at;
  while (end < at + 3 && end < units.length && isLatin(units[end] as number)) end++;
  return String.fromCharCode(...units.slice(at, end));
}
