import { type FoldTable, isLatin, TRANSPARENT } from '../normalize/fold.ts';

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
/** Shorter words are the mortar of a language; alone they tell nothing of stance. */
const SHORTEST_WORD = 4;
/** Units that part sentences and clauses: no pair of words reaches over them. */
const BREAKS = '.!?;:。！？；：\n"“”「」';

/** Told of each run, in text order. @param start in UTF-16 units of the text */
export type HearGram = (gram: string, start: number, end: number) => void;

/**
 * The short runs that a text is made of, folded: two and three Han characters, one and two Latin words.
 * They are what a learned choice looks at, and nothing else: no order, no place.
 */
export function hearGrams(fold: FoldTable, text: string, told: HearGram): void {
  const han = new HanRuns(told);
  const latin = new LatinRuns(told);
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)] as number;
    if (unit === TRANSPARENT) continue;
    if (isLatin(unit)) {
      latin.letter(unit, at);
      han.end();
      continue;
    }
    latin.endWord(at);
    if (isHan(unit)) {
      latin.end();
      han.character(unit, at);
      continue;
    }
    han.end();
    if (BREAKS.includes(text.charAt(at))) latin.end();
  }
  latin.endWord(text.length);
}

/** Han characters that follow one another. */
class HanRuns {
  readonly #told: HearGram;
  #last = '';
  #lastAt = 0;
  /** The last two characters; empty where there are fewer. */
  #pair = '';
  #pairAt = 0;

  constructor(told: HearGram) {
    this.#told = told;
  }

  character(unit: number, at: number): void {
    const char = String.fromCharCode(unit);
    const pair = this.#last === '' ? '' : this.#last + char;
    if (pair !== '') this.#told(pair, this.#lastAt, at + 1);
    if (this.#pair !== '') this.#told(this.#pair + char, this.#pairAt, at + 1);
    this.#pair = pair;
    this.#pairAt = this.#lastAt;
    this.#last = char;
    this.#lastAt = at;
  }

  end(): void {
    this.#last = '';
    this.#pair = '';
  }
}

/** Words of Latin letters and digits that follow one another. */
class LatinRuns {
  readonly #told: HearGram;
  #word = '';
  #wordAt = 0;
  #last = '';
  #lastAt = 0;

  constructor(told: HearGram) {
    this.#told = told;
  }

  letter(unit: number, at: number): void {
    if (this.#word === '') this.#wordAt = at;
    this.#word += String.fromCharCode(unit);
  }

  endWord(at: number): void {
    const word = this.#word;
    if (word === '') return;
    if (word.length >= SHORTEST_WORD) this.#told(word, this.#wordAt, at);
    if (this.#last !== '') this.#told(`${this.#last} ${word}`, this.#lastAt, at);
    this.#last = word;
    this.#lastAt = this.#wordAt;
    this.#word = '';
  }

  end(): void {
    this.#last = '';
  }
}
