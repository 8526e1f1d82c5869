import { cpus } from 'node:os';
import type { Heap } from './measure-heap.ts';
import type { PageFigures } from './summarise.ts';

export interface Figures {
  rounds: number;
  browser: string;
  pages: readonly PageFigures[];
  heap: { with: Heap; without: Heap };
}

/** The figures as Markdown. */
export function printPages({ rounds, browser, pages, heap }: Figures): string {
  const rows = pages.map(({ name, task, layouts, longTasks, ours }) =>
    [
      name,
      task.with.toFixed(0),
      task.without.toFixed(0),
      (task.with / task.without).toFixed(2),
      ours.total.toFixed(1),
      ours.longest.toFixed(1),
      ours.long,
      layouts.with - layouts.without,
      `${longTasks.with} / ${longTasks.without}`,
    ].join(' | '),
  );
  return `# Cost on pages

Chromium ${browser}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}. ${rounds} rounds, by turns with and without; medians, "longest" and "long" the worst of all rounds. Milliseconds of processor time of the page's main thread.

| page | all tasks, with | without | ratio | our scripts | our longest go | goes of 50 ms and more | layouts more | long tasks of any, with / without |
|---|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}

Heap of one tab after garbage collection, after 10 navigations and after ${heap.with.navigations} more: with ${describe(heap.with)}; without ${describe(heap.without)}.
`;
}

function describe({ early, late }: Heap): string {
  const mega = (bytes: number) => (bytes / 1e6).toFixed(2);
  return `${mega(early)} → ${mega(late)} MB (${((late / early - 1) * 100).toFixed(1)} %)`;
}
