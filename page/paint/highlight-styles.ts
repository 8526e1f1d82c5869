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
  refuted: { tint: 'light-dark(rgb(196 60 34 / 13%), rgb(255 138 112 / 22%))', line: 'light-dark(#b5401f, #ff9a80)', shape: 'wavy' },
  misleading: { tint: 'light-dark(rgb(176 112 0 / 14%), rgb(240 180 80 / 22%))', line: 'light-dark(#96600a, #f0b45a)', shape: 'dashed' },
  unproven: { tint: 'light-dark(rgb(60 100 170 / 12%), rgb(130 170 240 / 22%))', line: 'light-dark(#35609f, #93b8f5)', shape: 'dotted' },
  outdated: { tint: 'light-dark(rgb(100 100 100 / 12%), rgb(190 190 190 / 20%))', line: 'light-dark(#5c5c5c, #bdbdbd)', shape: 'double' },
};

/** The rules that paint all four verdicts; they touch nothing but ::highlight, and nothing in print. */
export function highlightStyles(): string {
  const rules = (Object.keys(LOOKS) as Verdict[]).map((verdict) => {
    const { tint, line, shape } = LOOKS[verdict];
    return `::highlight(${HIGHLIGHT_NAMES[verdict]}){background-color:${tint};text-decoration:underline ${shape} ${line} 1.5px;text-decoration-skip-ink:none}`;
  });
  return `@media screen{${rules.join('')}}`;
}
