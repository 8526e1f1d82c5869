import { highlightStyles } from './highlight-styles.ts';
import { type Tone, toneAt } from './tone.ts';

/** How marks look, for the painter: it comes with the judge's script, since without a claim nothing is painted. */
export interface Looks {
  /** The rules that paint. */
  styles: string;
  toneAt: (range: Range) => Tone;
}

export const LOOKS: Looks = { styles: highlightStyles(), toneAt };
