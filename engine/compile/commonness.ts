import { isLatin, SOFT } from '../normalize/fold.ts';
import { COMMON_PAIRS, COMMON_WORD_STARTS, COMMON_WORDS } from './common-grams.ts';

const pairRanks = new Map<string, number>();
for (let i = 0; i < COMMON_PAIRS.length; i += 2) pairRanks.set(COMMON_PAIRS.slice(i, i + 2), i / 2);
const startRanks = new Map(COMMON_WORD_STARTS.split(' ').map((start, rank) => [start, rank]));
const wordRanks = new Map(COMMON_WORDS.split(' ').map((word, rank) => [word, rank]));

/** An English word has about six characters, its gap among them. */
const ONE_WORD_IN = 6;
/** How often a pair or the start of a word stands that is not among the common ones. */
const UNLISTED = 3;
/** Each further character makes a phrase so much rarer, and each further English word. */
const PER_CHARACTER = 1 / 5;
const PER_WORD = 1 / 10;
/** By Zipf's law the word of rank r is one word in 10 r. */
const WORDS_IN_A_MILLION = 1e5 / ONE_WORD_IN;
/** How often an English word stands that is not among the common ones. */
const UNLISTED_WORD = 2;

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

/**
 * About how often a phrase stands in a million characters of ordinary text: as its rarest part does, and the longer it is, the less.
 * @param isOpen whether its last Latin word may go on
 */
export function commonnessOf(units: readonly number[], isOpen: boolean): number {
  let rarest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < units.length; at++) rarest = Math.min(rarest, commonnessAt(units, at));
  const words = latinWords(units);
  for (const [word, isLast] of words) rarest = Math.min(rarest, isLast && isOpen ? commonnessOfStart(word) : commonnessOfWord(word));
  const han = units.filter((unit) => unit !== SOFT && !isLatin(unit)).length;
  return rarest * PER_CHARACTER ** Math.max(0, han - 2) * PER_WORD ** Math.max(0, words.length - 1);
}

function latinWords(units: readonly number[]): [word: string, isLast: boolean][] {
  return [...String.fromCharCode(...units).matchAll(/[a-z0-9]+/g)].map(({ 0: word, index }) => [
    word,
    index + word.length === units.length,
  ]);
}

function commonnessOfWord(word: string): number {
  const rank = wordRanks.get(word);
  return rank === undefined ? UNLISTED_WORD : WORDS_IN_A_MILLION / (rank + 1);
}

function commonnessOfStart(start: string): number {
  let sum = UNLISTED_WORD;
  for (const [word, rank] of wordRanks) if (word.startsWith(start)) sum += WORDS_IN_A_MILLION / (rank + 1);
  return sum;
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
