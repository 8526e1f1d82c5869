import type { FoldTable } from '../normalize/fold.ts';
import { SOFT, TRANSPARENT } from '../normalize/fold.ts';
import type { PackWordClass } from '../pack/pack.ts';
import type { Language } from '../vocabulary.ts';
import { ROOT, UnitTrie } from './unit-trie.ts';

/** Told of each word of a class. @param kind index of the class @param start in UTF-16 units of the text */
export type HearWord = (kind: number, start: number, end: number) => void;

/** Finds words of classes in short texts: one look at each character of Chinese, one look-up for each word of English. */
export interface WordClasses {
  count: number;
  hear: (text: string, lang: Language, told: HearWord) => void;
}

interface Entry {
  word: string;
  kinds: number[];
}

/** Makes the classes ready to look up. */
export function makeWordClasses(classes: readonly PackWordClass[], fold: FoldTable): WordClasses {
  const han = openHan(gather(classes, 'zh'), fold);
  const english = gather(classes, 'en');
  const latin = new Map(english.filter(({ word }) => !isEnding(word)).map(({ word, kinds }) => [word, kinds]));
  const endings = english.filter(({ word }) => isEnding(word)).map(({ word, kinds }) => ({ word: word.slice(1), kinds }));
  return {
    count: classes.length,
    hear: (text, lang, told) => (lang === 'zh' ? hearHan(text, fold, han, told) : hearLatin(text, latin, endings, told)),
  };
}

function gather(classes: readonly PackWordClass[], lang: Language): Entry[] {
  const found = new Map<string, number[]>();
  for (const [kind, words] of classes.entries()) for (const word of words[lang]) found.set(word, [...(found.get(word) ?? []), kind]);
  return [...found].map(([word, kinds]) => ({ word, kinds }));
}

function isEnding(word: string): boolean {
  return word.length > 1 && word.startsWith('*');
}

/** The folded unit at a place: each stays in its place, light marks as they are. */
function foldedAt(text: string, at: number, fold: FoldTable): number {
  const unit = text.charCodeAt(at);
  const to = fold[unit] as number;
  return to === TRANSPARENT || to === SOFT ? unit : to;
}

/** Chinese words by their folded units. */
interface HanWords {
  trie: UnitTrie;
  /** By node, the classes of the word that ends there. */
  kinds: readonly (readonly number[] | undefined)[];
}

function openHan(entries: readonly Entry[], fold: FoldTable): HanWords {
  const trie = new UnitTrie(entries.map(({ word }) => Array.from({ length: word.length }, (_, at) => foldedAt(word, at, fold))));
  const kinds = new Array<readonly number[] | undefined>(trie.size).fill(undefined);
  // Words of two scripts may fold to one.
  for (const [index, entry] of entries.entries()) {
    const end = trie.ends[index] as number;
    kinds[end] = [...(kinds[end] ?? []), ...entry.kinds];
  }
  return { trie, kinds };
}

function hearHan(text: string, fold: FoldTable, { trie, kinds }: HanWords, told: HearWord): void {
  for (let start = 0; start < text.length; start++) {
    let node = trie.step(ROOT, foldedAt(text, start, fold));
    for (let end = start + 1; node !== ROOT; end++) {
      for (const kind of kinds[node] ?? []) told(kind, start, end);
      node = end < text.length ? trie.step(node, foldedAt(text, end, fold)) : ROOT;
    }
  }
}

/** Words, the first digit of numbers, and marks. */
const TOKENS = /[a-z][a-z'’]*|\d+|[^\s\w]/g;

function hearLatin(text: string, words: ReadonlyMap<string, readonly number[]>, endings: readonly Entry[], told: HearWord): void {
  for (const { 0: token, index } of text.toLowerCase().matchAll(TOKENS)) {
    const word = /^\d/.test(token) ? token.charAt(0) : token.replace('’', "'");
    const kinds = words.get(word) ?? words.get(word.replace(/'s?$/, '')) ?? [];
    for (const kind of kinds) told(kind, index, index + token.length);
    for (const ending of endings) {
      if (word.length > ending.word.length + 1 && word.endsWith(ending.word))
        for (const kind of ending.kinds) told(kind, index, index + token.length);
    }
  }
}
