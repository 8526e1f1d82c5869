import type { Verdict } from '#engine/schema';

/** The verdicts as a legend lists them. */
export const VERDICT_ORDER = ['refuted', 'misleading', 'unproven', 'outdated'] as const satisfies readonly Verdict[];
