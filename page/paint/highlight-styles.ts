import type { Verdict } from '#engine/runtime';
import { highlightName } from './highlight-name.ts';
import type { Tone } from './tone.ts';

/** Behind the letters, red, green and blue with an opacity; and the colour of the underline. */
type Colours = readonly [tint: string, line: string];

/** What a verdict looks like: the shape of its underline tells it without the colour. */
const LOOKS: Readonly<Record<Verdict, Readonly<Record<Tone, Colours> & { shape: string }>>> = {
  refuted: { shape: 'wavy 1px', light: ['178 76 46/11%', '#b1492b'], dark: ['235 155 130/18%', '#eb9b82'] },
  misleading: { shape: 'dashed 1.5px', light: ['176 132 0/13%', '#946c00'], dark: ['220 182 95/18%', '#dcb65f'] },
  unproven: { shape: 'dotted 2px', light: ['52 108 184/10%', '#3a6fb3'], dark: ['147 185 238/18%', '#93b9ee'] },
  outdated: { shape: 'double 1px', light: ['100 94 112/11%', '#6b6577'], dark: ['189 182 201/18%', '#bdb6c9'] },
};

/** The rules that paint all verdicts; they touch nothing but ::highlight, and nothing in print. */
export function highlightStyles(): string {
  const rules = Object.entries(LOOKS).flatMap(([verdict, { shape, light, dark }]) => [
    ruleOf(highlightName(verdict as Verdict, 'light'), shape, light),
    ruleOf(highlightName(verdict as Verdict, 'dark'), shape, dark),
  ]);
  return `@media screen{${rules.join('')}}`;
}

function ruleOf(name: string, shape: string, [tint, line]: Colours): string {
  return `::highlight(${name}){background-color:rgb(${tint});text-decoration:underline ${shape} ${line};text-decoration-skip-ink:none;text-underline-offset:.25em}`;
}
