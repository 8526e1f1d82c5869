import { type FoldTable, isLatin, TRANSPARENT } from '../normalize/fold.ts';
import { ROOT, UnitTrie } from './unit-trie.ts';

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
/** Shorter words are the mortar of a language; alone they tell nothing of stance. */
const SHORTEST_WORD = 4;
/** Units that part sentences and clauses: no pair of words reaches over them. */
const BREAKS = '.!?;:。！？；：\n"“”「」';
const NONE = 0;

/**
 * Who is told of the short runs that a text is made of, folded: two and three Han characters, one and two Latin words. They are what a
 * learned choice looks at, and nothing else: no order, no place. Runs of Han come as units, for most of them are known to nobody, and a
 * string for each would be most of the work. Starts and ends are in UTF-16 units of the text.
 */
export interface RunListener {
  /** @param third `0` in a run of two */
  han: (first: number, second: number, third: number, start: number, end: number) => void;
  latin: (words: string, start: number, end: number) => void;
}

/** Tells of each run, in text order. */
export function hearRuns(fold: FoldTable, text: string, told: RunListener): void {
  const latin = new LatinRuns(told);
  /** The last two characters of a run of Han and where they stand; none where there are fewer. */
  let before = NONE;
  let beforeAt = 0;
  let last = NONE;
  let lastAt = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)] as number;
    if (isHan(unit)) {
      latin.end(at);
      if (last !== NONE) told.han(last, unit, NONE, lastAt, at + 1);
      if (before !== NONE) told.han(before, last, unit, beforeAt, at + 1);
      before = last;
      beforeAt = lastAt;
      last = unit;
      lastAt = at;
      continue;
    }
    if (unit === TRANSPARENT) continue;
    before = NONE;
    last = NONE;
    if (isLatin(unit)) latin.letter(unit, at);
    else if (BREAKS.includes(text.charAt(at))) latin.end(at);
    else latin.endWord(at);
  }
  latin.endWord(text.length);
}

/** Words of Latin letters and digits that follow one another. */
class LatinRuns {
  readonly #told: RunListener;
  #word = '';
  #wordAt = 0;
  #last = '';
  #lastAt = 0;

  constructor(told: RunListener) {
    this.#told = told;
  }

  letter(unit: number, at: number): void {
    if (this.#word === '') this.#wordAt = at;
    this.#word += String.fromCharCode(unit);
  }

  endWord(at: number): void {
    const word = this.#word;
    if (word === '') return;
    if (word.length >= SHORTEST_WORD) this.#told.latin(word, this.#wordAt, at);
    if (this.#last !== '') this.#told.latin(`${this.#last} ${word}`, this.#lastAt, at);
    this.#last = word;
    this.#lastAt = this.#wordAt;
    this.#word = '';
  }

  /** Ends the word, and the run. */
  end(at: number): void {
    this.endWord(at);
    this.#last = '';
  }
}

/** Told of each run by its name, in text order. */
export type HearGram = (gram: string, start: number, end: number) => void;

/** The same runs as strings: what learning counts. */
export function hearGrams(fold: FoldTable, text: string, told: HearGram): void {
  hearRuns(fold, text, {
    han: (first, second, third, start, end) =>
      told(third === NONE ? String.fromCharCode(first, second) : String.fromCharCode(first, second, third), start, end),
    latin: told,
  });
}

const UNKNOWN = -1;

/** Which runs are known, and their numbers: looked up without making a string of what is not. */
export class KnownRuns {
  readonly #han: UnitTrie;
  /** By node of the trie; `UNKNOWN` where a node only begins longer runs. */
  readonly #numbers: Int32Array;
  readonly #latin: ReadonlyMap<string, number>;

  constructor(grams: readonly string[]) {
    const numbered = [...grams.entries()];
    const han = numbered.filter(([, gram]) => isHan(gram.charCodeAt(0)));
    this.#han = new UnitTrie(han.map(([, gram]) => Array.from({ length: gram.length }, (_, at) => gram.charCodeAt(at))));
    this.#numbers = new Int32Array(this.#han.size).fill(UNKNOWN);
    for (const [word, [number]] of han.entries()) this.#numbers[this.#han.ends[word] as number] = number;
    this.#latin = new Map(numbered.filter(([, gram]) => !isHan(gram.charCodeAt(0))).map(([number, gram]) => [gram, number]));
  }

  /** Tells of the known runs of a text. */
  hear(fold: FoldTable, text: string, told: (number: number, start: number, end: number) => void): void {
    const trie = this.#han;
    /** Where the pair that was told of last leads, and the one before it, with which the run of three begins that comes next. */
    let last = ROOT;
    let before = ROOT;
    hearRuns(fold, text, {
      han: (first, second, third, start, end) => {
        if (third === NONE) {
          before = last;
          const begun = trie.step(ROOT, first);
          last = begun === ROOT ? ROOT : trie.step(begun, second);
        }
        const node = third === NONE ? last : before === ROOT ? ROOT : trie.step(before, third);
        if (node === ROOT) return;
        const number = this.#numbers[node] as number;
        if (number !== UNKNOWN) told(number, start, end);
      },
      latin: (words, start, end) => {
        const number = this.#latin.get(words);
        if (number !== undefined) told(number, start, end);
      },
    });
  }
}
