import { type Document, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import { type OwnMistake, type OwnProblem, type OwnRule, OwnRuleSchema } from '#engine/own';
import { explain, lineIn, notYaml } from '../data/data-file.ts';

/** The rules of a text, or what is wrong with it; rules that are right are there beside mistakes in others. */
export interface OwnRulesFile {
  rules: OwnRule[];
  mistakes: OwnMistake[];
  /** The same problem with its line. */
  locate(problem: OwnProblem): OwnMistake;
}

/** Where a rule stands in its text. */
interface Place {
  document: Document.Parsed;
  /** Keys from the root of the document. */
  root: readonly PropertyKey[];
  value: unknown;
}

/** Reads own rules: YAML documents of one rule each, or lists of rules. */
export function readOwnRules(source: string): OwnRulesFile {
  const lines = new LineCounter();
  const documents = [...parseAllDocuments(source, { lineCounter: lines, uniqueKeys: true })] as Document.Parsed[];
  const mistakes: OwnMistake[] = documents.flatMap((document) => [
    ...document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, message: notYaml(error) })),
    ...aliasesIn(document).map((at) => ({ line: lines.linePos(at).line, message: 'write it out: references (*name) are not read' })),
  ]);
  const rules: OwnRule[] = [];
  const places: Place[] = [];
  const readable = mistakes.length > 0 ? [] : documents.filter(({ contents }) => contents !== null);
  for (const place of readable.flatMap(placesIn)) {
    const parsed = OwnRuleSchema.safeParse(place.value);
    if (parsed.success) {
      rules.push(parsed.data as OwnRule);
      places.push(place);
    } else {
      for (const issue of parsed.error.issues) mistakes.push({ line: lineOf(place, issue.path), message: explain(issue) });
    }
  }
  if (rules.length + mistakes.length === 0) mistakes.push({ line: 1, message: 'there is no rule here; paste one, or open a file' });
  return {
    rules,
    mistakes: sorted(mistakes),
    locate: ({ rule, path, message }) => {
      const place = rule === null ? undefined : places[rule];
      return { line: place ? lineOf(place, path) : 1, message };
    },
  };

  function lineOf({ document, root }: Place, path: readonly PropertyKey[]): number {
    return lineIn(document, lines, [...root, ...path]);
  }
}

function placesIn(document: Document.Parsed): Place[] {
  const whole: unknown = document.toJS();
  if (!isSeq(document.contents)) return [{ document, root: [], value: whole }];
  return (whole as unknown[]).map((value, index) => ({ document, root: [index], value }));
}

/** Offsets of references, by which a short text could become a long one. */
function aliasesIn(document: Document.Parsed): number[] {
  const found: number[] = [];
  visit(document, { Alias: (_, { range }) => void found.push(range?.[0] ?? 0) });
  return found;
}

function sorted(mistakes: readonly OwnMistake[]): OwnMistake[] {
  return [...mistakes].sort((a, b) => a.line - b.line);
}
