import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldOf } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { compileCuratedData } from '../../cli/read-curated-data.ts';
import { readCorpora } from '../eval/read-corpora.ts';

/** Counts what ordinary text has most often, for the compiler's choice of anchors and slots: pairs of Chinese characters, and English words. */

const PAIRS = 4000;
const WORDS = 4000;
const PER_LINE = 66;

const { values } = parseArgs({ options: { corpora: { type: 'string' } } });
if (values.corpora === undefined) throw new Error('Usage: npm run learn:grams -- --corpora DIR');

const fold = foldOf(createMatcher(compileCuratedData('.').pack));
/** Folded units below this are zero-width or soft. */
const FIRST_PLAIN = 2;
const pairs = new Map<string, number>();
const words = new Map<string, number>();
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const isLatin = (unit: number) => /[a-z0-9]/.test(String.fromCharCode(unit));
const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;

for (const { kind, text } of readCorpora(values.corpora).texts) {
  if (kind !== 'benign') continue;
  let before = 0;
  let word = '';
  for (const char of `${text}\n`) {
    const unit = fold[char.charCodeAt(0)] as number;
    if (unit === 0) continue;
    if (isLatin(unit)) {
      word += String.fromCharCode(unit);
      before = 0;
      continue;
    }
    if (word !== '') count(words, word);
    word = '';
    if (unit < FIRST_PLAIN) continue;
    if (isHan(before) && isHan(unit)) count(pairs, String.fromCharCode(before, unit));
    before = unit;
  }
}

const often = (counts: Map<string, number>, most: number) =>
  [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([gram]) => gram);
const lines = (text: string, at: RegExp) => (text.match(at) ?? []).map((line) => `  '${line}'`).join(' +\n');

writeFileSync(
  new URL('../../engine/compile/common-grams.ts', import.meta.url),
  `// Written by npm run learn:grams; do not edit.
/** Pairs of characters in ordinary Chinese articles, folded, the commonest first. */
export const COMMON_PAIRS =
${lines(often(pairs, PAIRS).join(''), new RegExp(`.{1,${PER_LINE}}`, 'gu'))};

/** Words of ordinary English articles, the commonest first. */
export const COMMON_WORDS =
${lines(often(words, WORDS).join(' '), new RegExp(`.{1,${2 * PER_LINE - 8}}`, 'gu'))};
`,
);
