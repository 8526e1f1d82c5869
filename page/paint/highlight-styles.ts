import type { MarkedAs } from '#engine/runtime';
import { highlightName } from './highlight-name.ts';
import type { Tone } from './tone.ts';

/** Behind the letters, red, green and blue with an opacity; and the colour of the underline. */
type Colours = readonly [tint: string, line: string];

/** What a mark looks like: the shape of its underline tells the verdict without the colour; that of the user's own rules is plain. */
const MARKS: Readonly<Record<MarkedAs, Readonly<Record<Tone, Colours> & { shape: string }>>> = {
  refuted: { shape: 'wavy 1px', light: ['178 76 46/11%', '#b1492b'], dark: ['235 155 130/18%', '#eb9b82'] },
  misleading: { shape: 'dashed 1.5px', light: ['176 132 0/13%', '#946c00'], dark: ['220 182 95/18%', '#dcb65f'] },
  unproven: { shape: 'dotted 2px', light: ['52 108 184/10%', '#3a6fb3'], dark: ['147 185 238/18%', '#93b9ee'] },
  outdated: { shape: 'double 1px', light: ['100 94 112/11%', '#6b6577'], dark: ['189 182 201/18%', '#bdb6c9'] },
  own: { shape: 'solid 1.5px', light: ['0 128 122/10%', '#00706b'], dark: ['120 205 196/16%', '#78cdc4'] },
};

/** The rules that paint all verdicts; they touch nothing but ::highlight, and nothing in print. */
export function highlightStyles(): string {
  const rules = Object.entries(MARKS).flatMap(([verdict, { shape, light, dark }]) => [
    ruleOf(highlightName(verdict as MarkedAs, 'light'), shape, light),
    ruleOf(highlightName(verdict as MarkedAs, 'dark'), shape, dark),
  ]);
  return `@media screen{${rules.join('')}}`;
}

function ruleOf(name: string, shape: string, [tint, line]: Colours): string {
  return `::highlight(${name}){background-color:rgb(${tint});text-decoration:underline ${shape} ${line};text-decoration-skip-ink:none;text-underline-offset:.25em}`;
}
