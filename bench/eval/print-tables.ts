import type { Evaluation, RuleRow, Table } from './evaluate.ts';
import type { Rate } from './wilson.ts';

/** Rates of a row; those of the texts that were hit stay per cent, for they are few. */
const COLUMNS = [
  { key: 'hit', name: 'words hit', ofHit: false },
  { key: 'shown', name: 'shown', ofHit: false },
  { key: 'shownOfHit', name: 'shown where hit', ofHit: true },
  { key: 'ownRule', name: 'shown by own rule', ofHit: false },
] as const;

/** The tables as plain text, rates with their n and 95 % Wilson interval. */
export function printTables({ tables, rules }: Evaluation): string {
  return [...tables.filter(({ rows }) => rows.some(({ hit }) => hit.n > 0)).map(printTable), printRules(rules)].join('\n');
}

function printTable({ title, rows, per, note }: Table): string {
  const columns = COLUMNS.filter(({ key }) => rows.some((row) => row[key]));
  const header = ['', 'n', ...columns.map(({ name }) => name)];
  const body = rows.map((row) => [
    row.name,
    String(row.hit.n),
    ...columns.map(({ key, ofHit }) => formatRate(row[key], ofHit ? undefined : per)),
  ]);
  const notes = [per === undefined ? '' : `per ${per.toLocaleString('en')} texts`, note ?? ''].filter((part) => part !== '').join('; ');
  return `${title}${notes === '' ? '' : ` (${notes})`}\n${align([header, ...body])}\n`;
}

/** `12 of 35 (34 %, 20–51)`: count, share, interval. */
function formatRate(rate: Rate | undefined, per?: 1000): string {
  if (rate === undefined || rate.n === 0) return '–';
  const { hits, n, share, low, high } = rate;
  if (per !== undefined) return `${hits} (${(share * per).toFixed(1)} ‰, ${(low * per).toFixed(1)}–${(high * per).toFixed(1)})`;
  return `${hits} of ${n} (${Math.round(share * 100)} %, ${Math.round(low * 100)}–${Math.round(high * 100)})`;
}

function printRules(rules: readonly RuleRow[]): string {
  const kinds = Object.keys(rules[0]?.counts ?? {}) as (keyof RuleRow['counts'])[];
  const body = rules.map(({ rule, counts }) => [rule, ...kinds.map((kind) => `${counts[kind].hit} / ${counts[kind].shown}`)]);
  return `By rule: texts in which its words were hit / in which it was shown (titles left out)\n${align([['', ...kinds], ...body])}\n`;
}

/** First column to the left, the others to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}
