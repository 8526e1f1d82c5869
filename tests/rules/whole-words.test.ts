import { expect, it } from 'vitest';
import { createMatcher } from '#engine/runtime';
import { findHits } from '../../engine/match/hits.ts';
import { curated } from '../support/curated.ts';

const { rules, concepts, wholeWords = [] } = curated.data;
/** Phrases that are written in the patterns of rules and in concepts. */
const written = new Set(
  [
    ...concepts.flatMap(({ zh }) => zh),
    ...rules.flatMap(({ patterns, unless }) => [
      ...(patterns.zh ?? []).flatMap((one) => [...('ordered' in one ? one.ordered : one.all), ...(one.near ?? []), ...(one.unless ?? [])]),
      ...(unless.zh ?? []),
    ]),
  ].flatMap((slot) => slot.split('|').map((phrase) => phrase.trim())),
);

it('each whole word hides phrases that rules or concepts have, and names all that it hides', () => {
  const hidden = [...new Set(wholeWords.flatMap(({ hides }) => hides))];
  expect(hidden.filter((phrase) => !written.has(phrase))).toEqual([]);
  for (const { word, hides } of wholeWords) {
    expect(
      hidden.filter((phrase) => phrase !== word && word.includes(phrase)),
      word,
    ).toEqual([...hides].sort());
  }
});

it('each whole word is there once', () => {
  const words = wholeWords.map(({ word }) => word);
  expect(words).toEqual([...new Set(words)]);
});

it('a hidden phrase is no hit in its word, and one beside it', () => {
  const matcher = createMatcher(curated.pack);
  for (const { word, hides } of wholeWords) {
    for (const phrase of hides) {
      const text = `${word}，${phrase}`;
      const starts = findHits(matcher, text)
        .filter(({ start, end }) => text.slice(start, end) === phrase)
        .map(({ start }) => start);
      expect([...new Set(starts)], text).toEqual([word.length + 1]);
    }
  }
});
