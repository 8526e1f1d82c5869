import type { Verdict } from '#engine/runtime';
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

const VERDICTS = Object.keys(LOOKS) as Verdict[];
const TONES: readonly Tone[] = ['light', 'dark'];

/** Name a highlight is registered under, `kebian-0` to `kebian-7`: neutral, since scripts of the page may see it. */
export function highlightName(verdict: Verdict, tone: Tone): string {
  return `kebian-${VERDICTS.indexOf(verdict) * 2 + TONES.indexOf(tone)}`;
}

/** Every look there is. */
export function allLooks(): { name: string; rule: string }[] {
  return VERDICTS.flatMap((verdict) =>
    TONES.map((tone) => {
      const name = highlightName(verdict, tone);
      const { shape, [tone]: colours } = LOOKS[verdict];
      const [tint, line] = colours;
      const rule = `::highlight(${name}){background-color:rgb(${tint});text-decoration:underline ${shape} ${line};text-decoration-skip-ink:none;text-underline-offset:.25em}`;
      return { name, rule };
    }),
  );
}

/** The rules that paint all verdicts; they touch nothing but ::highlight, and nothing in print. */
export function highlightStyles(): string {
  return `@media screen{${allLooks().reduce((css, { rule }) => css + rule, '')}}`;
}
