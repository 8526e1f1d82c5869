import { cpus } from 'node:os';
import type { ColdStart } from './cold-start.ts';
import type { Measured } from './measure.ts';
import { median } from './rounds.ts';

/** Figures of one size over several processes. */
export interface SizeFigures {
  name: string;
  bytes: number;
  /** Milliseconds. */
  open: number;
  rows: SizeRow[];
}

export interface SizeRow {
  text: string;
  name: string;
  /** Million UTF-16 units a second. */
  speed: number;
  /** Median of the processes, and the least and greatest of them. */
  ratio: { median: number; least: number; greatest: number };
}

/** The first scan in a browser that has just started, with one pack. */
export interface NamedColdStart extends ColdStart {
  name: string;
}

/** One size: the median of its processes, with the spread between them. */
export function summarise(name: string, starts: readonly Measured[]): SizeFigures {
  const keys = new Map(
    starts.flatMap(({ rows }) => rows.map(({ text, name: pass }) => [`${text} ${pass}`, { text, name: pass }] as const)),
  );
  const rows = [...keys.values()].map((key) => {
    const same = starts.flatMap((start) => start.rows.filter((row) => row.text === key.text && row.name === key.name));
    const ratios = same.map(({ ratio }) => ratio);
    return {
      ...key,
      speed: median(same.map(({ speed }) => speed)),
      ratio: { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) },
    };
  });
  return { name, bytes: starts[0]?.bytes ?? 0, open: median(starts.map(({ open }) => open)), rows };
}

/** The figures as Markdown. */
export function printEngine(
  sizes: readonly SizeFigures[],
  { starts, rounds, own, cold }: { starts: number; rounds: number; own: boolean; cold: readonly NamedColdStart[] },
): string {
  const table = sizes.map(({ name, bytes, open, rows }) => {
    const lines = rows
      .filter((row) => row.name !== 'read loop')
      .map(({ text, name: pass, speed, ratio }) =>
        [text, pass, format(ratio.median), `${format(ratio.least)}–${format(ratio.greatest)}`, speed.toPrecision(3)].join(' | '),
      );
    return `## ${name}

Pack ${(bytes / 1000).toFixed(0)} kB; opened and made ready in ${open.toFixed(2)} ms.

| text | pass | ratio | between processes | million units a second |
|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join('\n')}
`;
  });
  return `# Speed of the engine

Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}. Ratio: speed divided by that of a loop that only reads the text, in the same process, by turns; ${starts} processes for each size, ${rounds} rounds, medians. Texts: ${own ? "the library's own" : 'ordinary articles of the corpora'}, about a million units each; dense has a hit in every 31 characters. Peers read 20,000 units.

${table.join('\n')}${printCold(cold)}`;
}

function printCold(cold: readonly NamedColdStart[]): string {
  if (cold.length === 0) return '';
  const lines = cold.map(({ name, units, open, scan, longest, memory }) =>
    [name, units, ...[open, scan, longest].map((ms) => ms.toFixed(1)), (memory / 1e6).toFixed(2)].join(' | '),
  );
  return `
## The first scan in a Chromium that has just started

Chinese articles, block by block; milliseconds, medians of the starts. Memory: megabytes that the matcher holds in the page, the pack included.

| pack | units | open | scan | longest block | memory |
|---|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join('\n')}
`;
}

function format(ratio: number): string {
  return ratio >= 0.01 ? ratio.toFixed(3) : ratio.toPrecision(2);
}
