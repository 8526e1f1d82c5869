import type { Load } from './measure-load.ts';

/** Figures of one page: medians over the rounds, times in milliseconds of processor time. */
export interface PageFigures {
  name: string;
  task: { with: number; without: number };
  layouts: { with: number; without: number };
  longTasks: { with: number; without: number };
  ours: { total: number; longest: number; long: number };
}

export function summarise(name: string, loads: { with: readonly Load[]; without: readonly Load[] }): PageFigures {
  const both = (pick: (load: Load) => number) => ({ with: median(loads.with.map(pick)), without: median(loads.without.map(pick)) });
  return {
    name,
    task: both(({ task }) => task),
    layouts: both(({ layouts }) => layouts),
    longTasks: both(({ longTasks }) => longTasks),
    ours: {
      total: median(loads.with.map(({ ours }) => ours.total)),
      // The worst of all rounds, not the usual one.
      longest: Math.max(...loads.with.map(({ ours }) => ours.longest)),
      long: Math.max(...loads.with.map(({ ours }) => ours.long)),
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
