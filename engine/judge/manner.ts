import type { RuleMatch } from '../match/match-text.ts';
import { languageOf, type Piece, PLACES, surroundingsOf } from './surroundings.ts';
import type { JudgeView } from './view.ts';
import type { WordClasses } from './word-classes.ts';

/** A word of a piece of the text. */
export interface HeardWord {
  piece: Piece;
  /** In UTF-16 units of the piece. */
  start: number;
  end: number;
}

/**
 * How a passage around a claim is told, in numbers: everyday words by class (rules/word-classes.yaml) and place. Denial in the next
 * sentence, a third person who speaks before, a seller's words behind: what they say is learned from labelled passages.
 */
export interface Manner {
  /** `ln(1 + words)` for each class in each place, classes of the first place first; then 1 for each empty place. */
  values: Float64Array;
  /** The first word of each class in each place; absent where there is none. */
  words: (HeardWord | undefined)[];
}

/** Counts the classes of words around a claim. @param around the text around it, by one who has it already */
export function readManner(view: JudgeView, match: RuleMatch, classes: WordClasses, around = surroundingsOf(view, match)): Manner {
  const lang = languageOf(view, match);
  const values = new Float64Array((classes.count + 1) * PLACES.length);
  const words: Manner['words'] = [];
  for (const [place, name] of PLACES.entries()) {
    const first = place * classes.count;
    for (const piece of around[name]) {
      classes.hear(piece.text, lang, (kind, start, end) => {
        values[first + kind] = (values[first + kind] as number) + 1;
        words[first + kind] ??= { piece, start, end };
      });
    }
    for (let at = first; at < first + classes.count; at++) if (values[at] !== 0) values[at] = Math.log1p(values[at] as number);
    if (around[name].length === 0) values[PLACES.length * classes.count + place] = 1;
  }
  return { values, words };
}

/** What the numbers say by learned weights, in log-odds. */
export function sayManner(weights: Float64Array, { values }: Manner): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] ?? 0);
  return sum;
}
