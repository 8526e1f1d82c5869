import type { Span } from '../finding.ts';
import { type FoldTable, isLatin, TRANSPARENT } from '../normalize/fold.ts';

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
/** Shorter words are the mortar of a language; alone they tell nothing of stance. */
const SHORTEST_WORD = 4;
/** Units that part sentences and clauses: no pair of words reaches over them. */
const BREAKS = '.!?;:。！？；：\n"“”「」';

/**
 * The short runs that a text is made of, folded: two and three Han characters, one and two Latin words. Each once, where it first stands.
 * They are what a learned choice looks at, and nothing else: no order, no place.
 */
export function gramsOf(fold: FoldTable, text: string): Map<string, Span> {
  const found = new Map<string, Span>();
  const note = (gram: string, start: number, end: number) => {
    if (!found.has(gram)) found.set(gram, { start, end });
  };
  let han: { char: string; at: number }[] = [];
  let word = '';
  let wordAt = 0;
  let last: { word: string; at: number } | null = null;
  const endWord = (at: number) => {
    if (word === '') return;
    if (word.length >= SHORTEST_WORD) note(word, wordAt, at);
    if (last) note(`${last.word} ${word}`, last.at, at);
    last = { word, at: wordAt };
    word = '';
  };
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? (fold[text.charCodeAt(at)] as number) : 0x0a;
    if (unit === TRANSPARENT) continue;
    if (isLatin(unit)) {
      if (word === '') wordAt = at;
      word += String.fromCharCode(unit);
      han = [];
      continue;
    }
    endWord(at);
    if (isHan(unit)) {
      last = null;
      han.push({ char: String.fromCharCode(unit), at });
      for (const length of [2, 3]) {
        const first = han.at(-length);
        if (!first) continue;
        note(
          han
            .slice(-length)
            .map(({ char }) => char)
            .join(''),
          first.at,
          at + 1,
        );
      }
      if (han.length > 3) han.shift();
    } else {
      han = [];
      if (at === text.length || BREAKS.includes(text.charAt(at))) last = null;
    }
  }
  return found;
}
