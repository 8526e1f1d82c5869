import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { type DataFile, DataFileError, type DataProblem, parseDataFile, parseExplainerFile } from '#documents/data';
import { CompileError, compileRules, type Problem } from '#engine/compile';
import type { Pack } from '#engine/runtime';
import {
  type Concept,
  ConceptSchema,
  type Cue,
  CueSchema,
  type Excluded,
  ExcludedSchema,
  type Explainer,
  type Law,
  LawSchema,
  type Provision,
  ProvisionSchema,
  type PublishedLists,
  PublishedListsSchema,
  type Rule,
  RuleSchema,
  type Source,
  SourceSchema,
  type TacticCard,
  TacticSchema,
  type WholeWord,
  WholeWordsSchema,
  type WordClass,
  WordClassesSchema,
  type Wording,
  WordingSchema,
} from '#engine/schema';

/** Everything under `rules/` and `library/`, validated. */
export interface CuratedData {
  rules: Rule[];
  concepts: Concept[];
  cues: Cue[];
  /** Absent where nothing was learned: a folder of somebody's own rules. */
  wording?: Wording | undefined;
  wordClasses?: WordClass[] | undefined;
  /** Absent in a folder of somebody's own rules. */
  wholeWords?: WholeWord[] | undefined;
  excluded: Excluded;
  /** What became of the claims of published lists. */
  lists: PublishedLists;
  renames: Record<string, string>;
  explainers: Explainer[];
  sources: Source[];
  provisions: Provision[];
  laws: Law[];
  tactics: TacticCard[];
}

/** Folders of `rules/` that are not topics. */
const NOT_TOPICS = ['concepts', 'cues'];

/**
 * Reads and validates the curated data of a checkout, and compiles its pack.
 * @param root folder that holds `rules/` and `library/`
 * @throws DataFileError with file, line and remedy for every mistake of every file, those that the compiler refuses too
 */
export function compileCuratedData(root: string): { data: CuratedData; pack: Pack } {
  const reader = new Reader(root);
  const data = reader.read();
  try {
    return { data, pack: compileRules(data) };
  } catch (error) {
    if (error instanceof CompileError) throw new DataFileError(error.problems.map((problem) => reader.locate(problem)));
    throw error;
  }
}

class Reader {
  #problems: DataProblem[] = [];
  #files = new Map<string, DataFile<unknown>>();

  constructor(private readonly root: string) {}

  read(): CuratedData {
    const topics = this.#folders('rules').filter((folder) => !NOT_TOPICS.includes(folder));
    const data: CuratedData = {
      rules: topics.flatMap((topic) => this.#folder(`rules/${topic}`, RuleSchema, 'rule')),
      concepts: this.#folder('rules/concepts', ConceptSchema, 'concept'),
      cues: this.#folder('rules/cues', CueSchema, 'cue'),
      wording: this.#one('rules/wording.json', WordingSchema),
      wholeWords: this.#one('rules/whole-words.yaml', WholeWordsSchema),
      wordClasses: this.#one('rules/word-classes.yaml', WordClassesSchema),
      excluded: this.#one('rules/excluded.yaml', ExcludedSchema) ?? [],
      lists: this.#one('rules/published-lists.yaml', PublishedListsSchema) ?? [],
      renames: this.#one('rules/renames.json', z.record(z.string(), z.string())) ?? {},
      explainers: this.#explainers(),
      sources: this.#folder('library/sources', SourceSchema, 'source'),
      provisions: this.#folder('library/provisions', ProvisionSchema, 'provision'),
      laws: this.#folder('library/laws', LawSchema, 'law'),
      tactics: this.#folder('library/tactics', TacticSchema, 'tactic'),
    };
    if (this.#problems.length > 0) throw new DataFileError(this.#problems);
    return data;
  }

  /** Where a compiler's problem stands in the files. */
  locate({ kind, id, path, message }: Problem): DataProblem {
    const file = this.#files.get(`${kind} ${id}`);
    return { file: file?.file ?? `${kind} ${id}`, line: file?.lineOf(path) ?? 1, message };
  }

  #folder<T extends { id: string }>(folder: string, schema: z.ZodType<T>, kind: string): T[] {
    return this.#names(folder, '.yaml').flatMap((name) => {
      const file = this.#attempt(() => parseDataFile(schema, `${folder}/${name}`, this.#text(`${folder}/${name}`)));
      if (!file) return [];
      this.#checkName(file, basename(name, '.yaml'));
      this.#files.set(`${kind} ${file.value.id}`, file);
      return [file.value];
    });
  }

  #explainers(): Explainer[] {
    return this.#names('library/explainers', '.md').flatMap((name) => {
      const path = `library/explainers/${name}`;
      const file = this.#attempt(() => parseExplainerFile(path, this.#text(path)));
      if (!file) return [];
      const expected = `${file.value.id}.${file.value.lang}`;
      if (`${expected}.md` !== name)
        this.#problems.push({ file: path, line: 2, message: `id and lang say ${expected}; rename the file or correct them` });
      return [file.value];
    });
  }

  #one<T>(path: string, schema: z.ZodType<T>): T | undefined {
    if (!existsSync(join(this.root, path))) return undefined;
    const file = this.#attempt(() => parseDataFile(schema, path, this.#text(path)));
    if (file) this.#files.set(`file ${basename(path, '.yaml')}`, file);
    return file?.value;
  }

  #checkName({ file, value, lineOf }: DataFile<{ id: string }>, name: string): void {
    if (value.id !== name)
      this.#problems.push({ file, line: lineOf(['id']), message: `id is "${value.id}"; the file name says "${name}": make them one` });
  }

  #attempt<T>(parse: () => T): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof DataFileError)) throw error;
      this.#problems.push(...error.problems);
      return undefined;
    }
  }

  #names(folder: string, ending: string): string[] {
    const path = join(this.root, folder);
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => name.endsWith(ending))
          .sort()
      : [];
  }

  #folders(folder: string): string[] {
    return readdirSync(join(this.root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  #text(path: string): string {
    return readFileSync(join(this.root, relative('.', path)), 'utf8');
  }
}
