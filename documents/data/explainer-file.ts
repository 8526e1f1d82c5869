import { EXPLAINER_PARTS, type Explainer, type ExplainerPart, ExplainerSchema, PART_HEADINGS } from '#engine/schema';
import { type DataFile, DataFileError, parseDataFile } from './data-file.ts';

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/**
 * Reads an explainer: YAML front matter, then the five parts under their headings, each line or list item a paragraph.
 * @throws DataFileError with file, line and remedy
 */
export function parseExplainerFile(file: string, source: string): DataFile<Explainer> {
  const front = FRONT.exec(source);
  if (!front) throw problem(file, 1, 'an explainer opens with its front matter between two lines of ---');
  const meta = parseDataFile(ExplainerSchema.omit({ parts: true }), file, front[1] ?? '', 1);
  const bodyLine = front[0].split('\n').length;
  const parts = readParts(file, source.slice(front[0].length), bodyLine, meta.value.lang);
  return { file, value: { ...meta.value, parts }, lineOf: meta.lineOf };
}

function readParts(file: string, body: string, firstLine: number, lang: Explainer['lang']): Explainer['parts'] {
  const headings = PART_HEADINGS[lang];
  const parts: Record<ExplainerPart, string[]> = { fact: [], claim: [], why: [], trick: [], instead: [] };
  let next = 0;
  let current: ExplainerPart | null = null;
  for (const [index, raw] of body.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const at = firstLine + index;
    if (line.startsWith('#')) {
      current = EXPLAINER_PARTS[next++] ?? null;
      const expected = current && `## ${headings[current]}`;
      if (line !== expected) throw problem(file, at, `expected the heading "${expected ?? 'no further heading'}", found "${line}"`);
    } else if (line !== '') {
      if (!current) throw problem(file, at, `text stands before the first heading "## ${headings.fact}"`);
      parts[current].push(line.replace(/^(?:[-*]|\d+[.、])\s+/, ''));
    }
  }
  const empty = EXPLAINER_PARTS.find((part) => parts[part].length === 0);
  if (empty) throw problem(file, firstLine, `the part "## ${headings[empty]}" is missing or empty`);
  return parts;
}

function problem(file: string, line: number, message: string): DataFileError {
  return new DataFileError([{ file, line, message }]);
}
