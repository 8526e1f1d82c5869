import { scaleOf } from '#engine/judge';
import type { LessonRow } from './lesson-row.ts';
import type { SparseRow } from './sparse.ts';

/** In how many lessons each run of words stands; no run is kept for the sake of labelled articles. */
export function countGrams(rows: readonly LessonRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lesson, grams } of rows) if (!lesson.isArticle) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** Runs that stand in so many lessons or more, sorted. */
export function knownGrams(rows: readonly LessonRow[], least: number): string[] {
  return [...countGrams(rows)].flatMap(([gram, count]) => (count >= least ? [gram] : [])).sort();
}

/** Those that say most, most often; sorted. @param says how much a run says, by its weights */
export function loudestGrams(rows: readonly LessonRow[], says: ReadonlyMap<string, number>, most: number): string[] {
  const counts = countGrams(rows);
  const loudness = ([gram, weight]: [string, number]) => weight * Math.sqrt(counts.get(gram) ?? 0);
  return [...says]
    .sort((a, b) => loudness(b) - loudness(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([gram]) => gram)
    .sort();
}

/** Dense numbers, then the known runs, each as much as `scaleOf` gives it. */
export function withGrams(dense: readonly number[], grams: readonly string[], columnOf: ReadonlyMap<string, number>): SparseRow {
  const runs = grams.flatMap((gram) => columnOf.get(gram) ?? []);
  const scale = scaleOf(runs.length);
  const kinds = [...dense.keys()].filter((index) => dense[index] !== 0);
  return {
    columns: Int32Array.from([...kinds, ...runs.map((column) => dense.length + column)]),
    values: Float64Array.from([...kinds.map((index) => dense[index] as number), ...runs.map(() => scale)]),
  };
}
