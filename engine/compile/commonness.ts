import { isLatin, SOFT } from '../normalize/fold.ts';
import { COMMON_PAIRS, COMMON_WORD_STARTS } from './common-grams.ts';

const pairRanks = new Map<string, number>();
for (let i = 0; i < COMMON_PAIRS.length; i += 2) pairRanks.set(COMMON_PAIRS.slice(i, i + 2), i / 2);
const startRanks = new Map(COMMON_WORD_STARTS.split(' ').map((start, rank) => [start, rank]));

/** An English word has about six characters, its gap among them. */
const ONE_WORD_IN = 6;
/** What is not among the common ones stands about as often as the last of them, or less. */
const UNLISTED = 20;
/** Each further character makes a phrase so much rarer, each further letter of a word so much. */
const PER_CHARACTER = 1 / 8;
const PER_LETTER = 2 / 3;

/**
 * About how many of a million places in ordinary text show the pair of characters, or the start of the word, at `at`;
 * infinite where no search can begin.
 * @param units a phrase, folded, with `SOFT` for a gap between Latin words
 */
export function commonnessAt(units: readonly number[], at: number): number {
  const unit = units[at] as number;
  const before = units[at - 1];
  const next = units[at + 1];
  if (unit === SOFT) return Number.POSITIVE_INFINITY;
  if (isLatin(unit)) {
    if (before !== undefined && isLatin(before)) return Number.POSITIVE_INFINITY;
    return byZipf(startRanks.get(wordStart(units, at))) / ONE_WORD_IN;
  }
  return next === undefined ? Number.POSITIVE_INFINITY : byZipf(pairRanks.get(String.fromCharCode(unit, next)));
}

/** About how often a phrase stands in a million characters of ordinary text: as its rarest part does, and the longer it is, the less. */
export function commonnessOf(units: readonly number[]): number {
  let rarest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < units.length; at++) rarest = Math.min(rarest, commonnessAt(units, at));
  const han = units.filter((unit) => unit !== SOFT && !isLatin(unit)).length;
  const letters = units.length - han;
  return rarest * PER_CHARACTER ** Math.max(0, han - 2) * PER_LETTER ** Math.max(0, letters - 3);
}

/** The commonest pair of Chinese stands some thousands of times in a million characters, the thousandth about a thousandth of that often. */
function byZipf(rank: number | undefined): number {
  return rank === undefined ? UNLISTED : 3e5 / (rank + 100);
}

/** The first three letters of the word that begins at `at`; fewer where it is shorter. */
function wordStart(units: readonly number[], at: number): string {
  let end = at;
  while (end < at + 3 && end < units.length && isLatin(units[end] as number)) end++;
  return String.fromCharCode(...units.slice(at, end));
}
