import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Evaluation } from './evaluate.ts';

/** Rule and quotation of everything shown, by text id. */
type Shown = Record<string, string[]>;

/** What is newly shown and no longer shown against the last run, with quotations; keeps this run for the next. @param file where the last run lies */
export function compareShown({ measured }: Evaluation, file: string): string {
  const now: Shown = {};
  for (const { text, findings } of measured) {
    const shown = findings.filter((finding) => finding.shown).map(({ rule, quote }) => `${rule}: ${quote.replace(/\s+/g, ' ')}`);
    if (shown.length > 0) now[`${text.kind}.${text.lang} ${text.id}`] = shown;
  }
  const before: Shown | null = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Shown) : null;
  writeFileSync(file, JSON.stringify(now));
  if (!before) return 'No earlier run to compare with.\n';
  return [...differences('Newly shown', now, before), ...differences('No longer shown', before, now), ''].join('\n');
}

function differences(title: string, these: Shown, those: Shown): string[] {
  const lines = Object.entries(these).flatMap(([id, shown]) =>
    shown.filter((one) => !those[id]?.includes(one)).map((one) => `  ${id} ${one}`),
  );
  return [`${title} since the last run: ${lines.length}`, ...lines];
}
