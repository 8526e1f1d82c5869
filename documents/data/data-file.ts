import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One mistake in a data file, said so that its author can mend it. */
export interface DataProblem {
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

/** Thrown with every problem found in a file. */
export class DataFileError extends Error {
  override name = 'DataFileError';
  constructor(readonly problems: readonly DataProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  }
}

/** A validated file that still knows on which line each key stands. */
export interface DataFile<T> {
  file: string;
  value: T;
  /** The 1-based line of the node at `path`, or of its nearest ancestor. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads one YAML file and holds it to its schema.
 * @param offset lines that stand before the YAML in the file (a front matter fence)
 * @throws DataFileError with file, line and remedy for each mistake
 */
export function parseDataFile<S extends z.ZodType>(schema: S, file: string, source: string, offset = 0): DataFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new DataFileError(
      document.errors.map((error) => ({
        file,
        line: (error.linePos?.[0].line ?? 1) + offset,
        message: notYaml(error),
      })),
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => lineIn(document, lines, path) + offset;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { file, value: parsed.data, lineOf };
  throw new DataFileError(parsed.error.issues.map((issue) => ({ file, line: lineOf(issue.path), message: explain(issue) })));
}

/** The 1-based line of the node at `path`, or of its nearest ancestor. */
export function lineIn(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = hasRange(node) ? node.range : undefined;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** What an issue of a schema says, with where it is and what may stand there. */
export function explain(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') return `${where}no such key: ${issue.keys.join(', ')}; remove it or correct its name`;
  if (issue.code === 'invalid_value') return `${where}must be one of ${issue.values.map(String).join(', ')}`;
  return `${where}${issue.message}`;
}

function hasRange(node: unknown): node is { range?: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

export function notYaml({ message }: Error): string {
  return `not valid YAML: ${message.split('\n', 1)[0]}`;
}
