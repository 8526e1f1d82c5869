import type { Verdict } from '#engine/runtime';

/** Registered names: neutral, one a verdict, since scripts of the page may see them. */
export const HIGHLIGHT_NAMES: Readonly<Record<Verdict, string>> = {
  refuted: 'kebian-a',
  misleading: 'kebian-b',
  unproven: 'kebian-c',
  outdated: 'kebian-d',
};

/** A tint with an underline of its own shape for each verdict, so that colour never tells alone. `light-dark` follows the page's own scheme. */
const LOOKS: Readonly<Record<Verdict, { tint: string; line: string; shape: string }>> = {
  refuted: { tint: 'light-dark(rgb(178 76 46/11%),rgb(235 155 130/18%))', line: 'light-dark(#b1492b,#eb9b82)', shape: 'wavy 1px' },
  misleading: { tint: 'light-dark(rgb(176 132 0/13%),rgb(220 182 95/18%))', line: 'light-dark(#946c00,#dcb65f)', shape: 'dashed 1.5px' },
  unproven: { tint: 'light-dark(rgb(52 108 184/10%),rgb(147 185 238/18%))', line: 'light-dark(#3a6fb3,#93b9ee)', shape: 'dotted 2px' },
  outdated: { tint: 'light-dark(rgb(100 94 112/11%),rgb(189 182 201/18%))', line: 'light-dark(#6b6577,#bdb6c9)', shape: 'double 1px' },
};

/** The rules that paint all four verdicts; they touch nothing but ::highlight, and nothing in print. */
export function highlightStyles(): string {
  const rules = (Object.keys(LOOKS) as Verdict[]).map((verdict) => {
    const { tint, line, shape } = LOOKS[verdict];
    return `::highlight(${HIGHLIGHT_NAMES[verdict]}){background-color:${tint};text-decoration:underline ${shape} ${line};text-decoration-skip-ink:none;text-underline-offset:.25em}`;
  });
  return `@media screen{${rules.join('')}}`;
}
