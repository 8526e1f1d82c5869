import { isLatin, SOFT } from '../normalize/fold.ts';
import { COMMON_PAIRS, COMMON_WORDS } from './common-grams.ts';

const pairRanks = new Map<string, number>();
for (let i = 0; i < COMMON_PAIRS.length; i += 2) pairRanks.set(COMMON_PAIRS.slice(i, i + 2), i / 2);
const wordRanks = new Map(COMMON_WORDS.split(' ').map((word, rank) => [word, rank]));

/** How often a pair or the start of a word stands that is not among the common ones. */
const UNLISTED = 3;
/** Each further character makes a phrase so much rarer, and each further English word. */
const PER_CHARACTER = 1 / 5;
const PER_WORD = 1 / 10;
/** An English word has about six characters, its gap among them. */
const CHARACTERS_IN_A_WORD = 6;
/** By Zipf's law the word of rank r is one word in 10 r. */
const WORDS_IN_A_MILLION = 1e5 / CHARACTERS_IN_A_WORD;
/** How often an English word stands that is not among the common ones. */
const UNLISTED_WORD = 2;

/**
 * About how many of a million places in ordinary text show the pair of characters, or the word, at `at`; infinite where no search can begin.
 * @param units a phrase, folded, with `SOFT` for a gap between Latin words
 * @param isOpen whether its last Latin word may go on
 */
export function commonnessAt(units: readonly number[], isOpen: boolean, at: number): number {
  const unit = units[at] as number;
  const before = units[at - 1];
  const next = units[at + 1];
  if (unit === SOFT) return Number.POSITIVE_INFINITY;
  if (!isLatin(unit)) return next === undefined ? Number.POSITIVE_INFINITY : byZipf(pairRanks.get(String.fromCharCode(unit, next)));
  if (before !== undefined && isLatin(before)) return Number.POSITIVE_INFINITY;
  let end = at + 1;
  while (end < units.length && isLatin(units[end] as number)) end++;
  const word = String.fromCharCode(...units.slice(at, end));
  return isOpen && end === units.length ? commonnessOfStart(word) : commonnessOfWord(word);
}

/**
 * About how often a phrase stands in a million characters of ordinary text: as its rarest part does, and the longer it is, the less.
 * @param isOpen whether its last Latin word may go on
 */
export function commonnessOf(units: readonly number[], isOpen: boolean): number {
  let rarest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < units.length; at++) rarest = Math.min(rarest, commonnessAt(units, isOpen, at));
  const han = units.filter((unit) => unit !== SOFT && !isLatin(unit)).length;
  const words = String.fromCharCode(...units).match(/[a-z0-9]+/g)?.length ?? 0;
  return rarest * PER_CHARACTER ** Math.max(0, han - 2) * PER_WORD ** Math.max(0, words - 1);
}

function commonnessOfWord(word: string): number {
  const rank = wordRanks.get(word);
  return rank === undefined ? UNLISTED_WORD : WORDS_IN_A_MILLION / (rank + 1);
}

/** Worked out once for each start: thousands of phrases share them. */
const startsKnown = new Map<string, number>();

function commonnessOfStart(start: string): number {
  let often = startsKnown.get(start);
  if (often === undefined) {
    often = UNLISTED_WORD;
    for (const [word, rank] of wordRanks) if (word.startsWith(start)) often += WORDS_IN_A_MILLION / (rank + 1);
    startsKnown.set(start, often);
  }
  return often;
}

/** The commonest pair of Chinese stands some thousands of times in a million characters, the thousandth about a thousandth of that often. */
function byZipf(rank: number | undefined): number {
  return rank === undefined ? UNLISTED : 3e5 / (rank + 100);
}
