import type { FoldTable } from '../normalize/fold.ts';
import { SOFT, TRANSPARENT } from '../normalize/fold.ts';
import type { PackWordClass } from '../pack/pack.ts';
import type { Language } from '../vocabulary.ts';

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
  const han = new Map<string, Entry[]>();
  for (const { word: written, kinds } of gather(classes, 'zh')) {
    const word = folded(written, fold);
    const first = word.charAt(0);
    han.set(first, [...(han.get(first) ?? []), { word, kinds }]);
  }
  const english = gather(classes, 'en');
  const latin = new Map(english.filter(({ word }) => !isEnding(word)).map(({ word, kinds }) => [word, kinds]));
  const endings = english.filter(({ word }) => isEnding(word)).map(({ word, kinds }) => ({ word: word.slice(1), kinds }));
  return {
    count: classes.length,
    hear: (text, lang, told) => (lang === 'zh' ? hearHan(folded(text, fold), han, told) : hearLatin(text, latin, endings, told)),
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

/** Each unit in its place, so that offsets stay. */
function folded(text: string, fold: FoldTable): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const to = fold[unit] as number;
    out += String.fromCharCode(to === TRANSPARENT || to === SOFT ? unit : to);
  }
  return out;
}

function hearHan(text: string, words: ReadonlyMap<string, readonly Entry[]>, told: HearWord): void {
  for (let at = 0; at < text.length; at++) {
    for (const { word, kinds } of words.get(text.charAt(at)) ?? []) {
      if (text.startsWith(word, at)) for (const kind of kinds) told(kind, at, at + word.length);
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
