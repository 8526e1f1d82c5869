import type { Verdict } from '#engine/runtime';
import type { Tone } from './tone.ts';

/** Registered names: neutral, one for each verdict and tone, since scripts of the page may see them. */
export const HIGHLIGHT_NAMES: Readonly<Record<Tone, Readonly<Record<Verdict, string>>>> = {
  light: { refuted: 'kebian-a', misleading: 'kebian-b', unproven: 'kebian-c', outdated: 'kebian-d' },
  dark: { refuted: 'kebian-e', misleading: 'kebian-f', unproven: 'kebian-g', outdated: 'kebian-h' },
};

/** The shape of its underline tells a verdict without its colour. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  refuted: 'wavy 1px',
  misleading: 'dashed 1.5px',
  unproven: 'dotted 2px',
  outdated: 'double 1px',
};

/** Tint and line of each verdict. */
const COLOURS: Readonly<Record<Tone, Readonly<Record<Verdict, readonly [tint: string, line: string]>>>> = {
  light: {
    refuted: ['rgb(178 76 46/11%)', '#b1492b'],
    misleading: ['rgb(176 132 0/13%)', '#946c00'],
    unproven: ['rgb(52 108 184/10%)', '#3a6fb3'],
    outdated: ['rgb(100 94 112/11%)', '#6b6577'],
  },
  dark: {
    refuted: ['rgb(235 155 130/18%)', '#eb9b82'],
    misleading: ['rgb(220 182 95/18%)', '#dcb65f'],
    unproven: ['rgb(147 185 238/18%)', '#93b9ee'],
    outdated: ['rgb(189 182 201/18%)', '#bdb6c9'],
  },
};

/** The rules that paint all verdicts; they touch nothing but ::highlight, and nothing in print. */
export function highlightStyles(): string {
  const rules = (['light', 'dark'] as const).flatMap((tone) =>
    (Object.keys(SHAPES) as Verdict[]).map((verdict) => {
      const [tint, line] = COLOURS[tone][verdict];
      return `::highlight(${HIGHLIGHT_NAMES[tone][verdict]}){background-color:${tint};text-decoration:underline ${SHAPES[verdict]} ${line};text-decoration-skip-ink:none;text-underline-offset:.25em}`;
    }),
  );
  return `@media screen{${rules.join('')}}`;
}
