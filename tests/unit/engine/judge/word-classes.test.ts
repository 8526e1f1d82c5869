import { describe, expect, it } from 'vitest';
import { makeFoldTable } from '../../../../engine/compile/fold-table.ts';
import { TRADITIONAL_PAIRS } from '../../../../engine/compile/traditional-pairs.ts';
import { makeWordClasses } from '../../../../engine/judge/word-classes.ts';
import type { Language } from '../../../../engine/vocabulary.ts';

const CLASSES = [
  { id: 'denial', zh: ['不', '没有'], en: ['not', "*n't"] },
  { id: 'speech', zh: ['说', '听说'], en: ['said', 'told'] },
  { id: 'number', zh: ['3'], en: ['3'] },
  { id: 'done', zh: [], en: ['*ed'] },
  { id: 'asking', zh: ['？'], en: ['?'] },
];
const classes = makeWordClasses(CLASSES, makeFoldTable(TRADITIONAL_PAIRS));

const heard = (text: string, lang: Language) => {
  const found: string[] = [];
  classes.hear(text, lang, (kind, start, end) => found.push(`${CLASSES[kind]?.id} ${text.slice(start, end)}`));
  return found.sort();
};

describe('classes of words', () => {
  it.each<[string, Language, string[]]>([
    ['他听说没有', 'zh', ['denial 没有', 'speech 听说', 'speech 说']],
    ['他聽說沒有', 'zh', ['denial 沒有', 'speech 聽說', 'speech 說']],
    ['真的？３天', 'zh', ['asking ？', 'number ３']],
    ['She SAID it did not. Unsaid.', 'en', ['denial not', 'speech SAID']],
    ["I don't and didn’t; can't", 'en', ["denial can't", 'denial didn’t', "denial don't"]],
    ['30 of them? Tested, red.', 'en', ['asking ?', 'done Tested', 'number 30']],
    ['沒說', 'zh', ['speech 說']],
    ['听', 'zh', []],
    ['', 'zh', []],
    ['', 'en', []],
  ])('hears in "%s" (%s)', (text, lang, expected) => {
    expect(heard(text, lang)).toEqual(expected);
  });

  it('hears an English word whole and not as a part of another', () => {
    expect(heard('nothing knotted', 'en')).toEqual(['done knotted']);
  });

  it('takes the ending of a word for no word of its own', () => {
    expect(heard("n't ed", 'en')).toEqual([]);
  });
});
