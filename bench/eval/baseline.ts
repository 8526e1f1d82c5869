import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Figure } from './figures.ts';
import { STANCE_FOLDER } from './stance/read-passages.ts';
import { wilson } from './wilson.ts';

const BaselineSchema = z.strictObject({
  /** Why the figures are what they are: one sentence for each change, newest first. */
  because: z.array(z.strictObject({ day: z.string(), why: z.string().min(20) })).min(1),
  figures: z.record(z.string(), z.strictObject({ hits: z.number(), n: z.number() })),
});

export type Baseline = z.infer<typeof BaselineSchema>;

const FILE = `${STANCE_FOLDER}baseline.json`;

export function readBaseline(): Baseline | null {
  return existsSync(FILE) ? BaselineSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : null;
}

/** Takes the figures as the new baseline. @param why a sentence that a reader of the history understands */
export function acceptBaseline(figures: readonly Figure[], why: string, day: string): void {
  const because = [{ day, why }, ...(readBaseline()?.because ?? [])];
  const baseline: Baseline = {
    because,
    figures: Object.fromEntries(figures.map(({ name, rate: { hits, n } }) => [name, { hits, n }])),
  };
  writeFileSync(FILE, `${JSON.stringify(BaselineSchema.parse(baseline), null, 2)}\n`);
}

const ROUNDING = 1e-9;

/**
 * Figures that are worse than the baseline by more than its 95 % interval, each with both rates in words.
 * What the baseline does not name is new and cannot be worse; what was not measured now (no corpora) is left out.
 */
export function regressions(figures: readonly Figure[], baseline: Baseline): string[] {
  return figures.flatMap(({ name, rate, better }) => {
    const known = baseline.figures[name];
    if (!known || rate.n === 0) return [];
    const { low, high } = wilson(known.hits, known.n);
    // An interval ends at the rate itself where all or none hit, and rounding may put it a hair inside.
    const isWorse = better === 'high' ? rate.share < low - ROUNDING : rate.share > high + ROUNDING;
    return isWorse ? [`${name}: ${rate.hits} of ${rate.n}, baseline ${known.hits} of ${known.n}`] : [];
  });
}
