import type { Verdict } from '#engine/runtime';
import type { Tone } from './tone.ts';

interface Look {
  /** Neutral, since scripts of the page may see it. */
  name: string;
  /** Behind the letters: red, green and blue with an opacity. */
  tint: string;
  /** The underline; its shape tells the verdict without the colour. */
  line: string;
}

/** What a verdict looks like under dark letters and under light ones. */
export const LOOKS: Readonly<Record<Verdict, Readonly<Record<Tone, Look>>>> = {
  refuted: {
    light: { name: 'kebian-a', tint: '178 76 46/11%', line: 'wavy 1px #b1492b' },
    dark: { name: 'kebian-e', tint: '235 155 130/18%', line: 'wavy 1px #eb9b82' },
  },
  misleading: {
    light: { name: 'kebian-b', tint: '176 132 0/13%', line: 'dashed 1.5px #946c00' },
    dark: { name: 'kebian-f', tint: '220 182 95/18%', line: 'dashed 1.5px #dcb65f' },
  },
  unproven: {
    light: { name: 'kebian-c', tint: '52 108 184/10%', line: 'dotted 2px #3a6fb3' },
    dark: { name: 'kebian-g', tint: '147 185 238/18%', line: 'dotted 2px #93b9ee' },
  },
  outdated: {
    light: { name: 'kebian-d', tint: '100 94 112/11%', line: 'double 1px #6b6577' },
    dark: { name: 'kebian-h', tint: '189 182 201/18%', line: 'double 1px #bdb6c9' },
  },
};

export function allLooks(): Look[] {
  return Object.values(LOOKS).flatMap((tones) => Object.values(tones));
}

/** The rules that paint all verdicts; they touch nothing but ::highlight, and nothing in print. */
export function highlightStyles(): string {
  const rules = allLooks().map(
    ({ name, tint, line }) =>
      `::highlight(${name}){background-color:rgb(${tint});text-decoration:underline ${line};text-decoration-skip-ink:none;text-underline-offset:.25em}`,
  );
  return `@media screen{${rules.join('')}}`;
}
