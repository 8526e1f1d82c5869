import { expandGroups } from './expand-groups.ts';

/** More phrases than this for one entry, and it is cut in two: what multiplies in a list only adds up in two. */
const MOST_WRITTEN_OUT = 48;

/** Beginnings and endings of which every pair, set side by side, is a phrase. */
export interface SplitPhrases {
  before: string[];
  after: string[];
}

/**
 * Cuts an entry with many groups where its two parts are shortest: (说|讲)(这|那)?(是)?(谣言|迷信) is 6 beginnings and 4 endings instead of 24 phrases.
 * @returns null when the entry stands for few phrases, is not in Han, or has no place to cut: both parts need a character, the ending two
 */
export function splitGroups(written: string): SplitPhrases | null {
  if (/[A-Za-z]/.test(written)) return null;
  const tokens = tokensOf(written);
  const counts = tokens.map((token) => expandGroups(token).length);
  if (product(counts) <= MOST_WRITTEN_OUT) return null;
  const cuts = tokens
    .slice(1)
    .map((_, at) => ({ at: at + 1, size: product(counts.slice(0, at + 1)) + product(counts.slice(at + 1)) }))
    .sort((a, b) => a.size - b.size);
  for (const { at } of cuts) {
    const before = expandGroups(tokens.slice(0, at).join(''));
    const after = expandGroups(tokens.slice(at).join(''));
    if (before.every((part) => part.length > 0) && after.every((part) => part.length > 1)) return { before, after };
  }
  return null;
}

/** An entry's groups, and what stands between them. */
function tokensOf(written: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  let token = '';
  const end = () => {
    if (token !== '') tokens.push(token);
    token = '';
  };
  for (const char of written) {
    if (char === '(' && depth++ === 0) end();
    if (char === '?' && depth === 0 && token === '' && tokens.length > 0) tokens.push(`${tokens.pop()}?`);
    else token += char;
    if (char === ')' && --depth === 0) end();
  }
  end();
  return tokens;
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all * number, 1);
}
