import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const KINDS = ['rumour', 'debunk', 'benign'] as const;
export const CORPUS_LANGUAGES = ['zh', 'en'] as const;

export type Kind = (typeof KINDS)[number];
export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number];

/** A labelled text. What a kind does not label is absent. */
export interface CorpusText {
  id: string;
  /** By file: traditional script counts as zh. */
  lang: CorpusLanguage;
  kind: Kind;
  text: string;
  title?: string;
  /** Rumours: A pseudo-science, B harmless misconception, C out of scope, D no assertion. */
  grade?: string;
  /** Rumours: assertive, reported, question. */
  voice?: string;
  /** Rumours: slug of the distinct claim. */
  family?: string;
  topic?: string;
  genre?: string;
  /** Debunk words a crude list found; debunks with none are the hard ones. */
  deb_cues?: number;
}

/** Texts of a folder, and the files that were not there. */
export interface Corpora {
  texts: CorpusText[];
  missing: string[];
}

/**
 * Reads `<kind>.<lang>.jsonl` of a folder.
 * @throws Error naming file and line when a line is no labelled text
 */
export function readCorpora(folder: string): Corpora {
  const corpora: Corpora = { texts: [], missing: [] };
  for (const kind of KINDS) {
    for (const lang of CORPUS_LANGUAGES) {
      const name = `${kind}.${lang}.jsonl`;
      const path = join(folder, name);
      if (!existsSync(path)) corpora.missing.push(name);
      else for (const text of readTexts(path, kind, lang)) corpora.texts.push(text);
    }
  }
  return corpora;
}

function* readTexts(path: string, kind: Kind, lang: CorpusLanguage): Generator<CorpusText, void, undefined> {
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    yield { ...parseLine(line, `${path}:${index + 1}`), kind, lang };
  }
}

function parseLine(line: string, place: string): CorpusText {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not valid JSON`);
  }
  const { id, text } = (value ?? {}) as Partial<CorpusText>;
  if (typeof id !== 'string' || typeof text !== 'string') throw new Error(`${place}: a labelled text needs "id" and "text"`);
  return value as CorpusText;
}
