import { existsSync } from 'node:fs';
import type { CuratedData } from '../../cli/read-curated-data.ts';
import { readCorpora } from '../eval/read-corpora.ts';
import { seeded } from './random.ts';

/** What is read in a round: blocks, as a page has them. */
export type Text = readonly string[];

/** UTF-16 units of each text: enough to outlast the caches, little enough for many rounds. */
const UNITS = 1_000_000;
/** Units of ordinary text between two phrases in the dense one: with those that stand there anyhow, a hit in every 31. */
const DENSE = 33;

/** Ordinary articles of a language: from all over the corpora where they are given, else what the library itself says, over and over. */
export function ordinaryText(lang: 'zh' | 'en', corpora: string | undefined, data: CuratedData): Text {
  const texts =
    corpora !== undefined && existsSync(corpora)
      ? readCorpora(corpora).texts.flatMap((text) => (text.kind === 'benign' && text.lang === lang ? [text.text] : []))
      : data.explainers
          .filter((explainer) => explainer.lang === lang)
          .map(({ parts }) => [parts.fact, parts.claim, parts.why, parts.trick, parts.instead].flat().join('\n'));
  // Neighbours are of one source and one season.
  const step = Math.max(1, Math.floor(texts.reduce((sum, { length }) => sum + length, 0) / UNITS));
  const some = texts.filter((_, index) => index % step === 0);
  const blocks: string[] = [];
  for (let units = 0; units < UNITS; ) {
    for (const text of some) {
      if (units >= UNITS) break;
      for (const block of text.split(/\n+/)) if (block !== '') blocks.push(block);
      units += text.length;
    }
  }
  return blocks;
}

/** Chinese text with a phrase put in after so many characters. */
export function denseText(ordinary: Text, phrases: readonly string[]): Text {
  const random = seeded(7);
  return ordinary.slice(0, Math.ceil(ordinary.length / 4)).map((block) => {
    let dense = '';
    for (let at = 0; at < block.length; at += DENSE) {
      dense += block.slice(at, at + DENSE) + (phrases[Math.floor(random() * phrases.length)] ?? '');
    }
    return dense;
  });
}

export const unitsOf = (text: Text) => text.reduce((sum, block) => sum + block.length, 0);
