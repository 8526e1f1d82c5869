import { readOwnRules } from '#documents/own-rules';
import {
  checkOwnRules,
  compileOwnRules,
  type OwnBase,
  type OwnMistake,
  type OwnProblem,
  type OwnRule,
  passedLimits,
  weighPatterns,
} from '#engine/own';

/** Loaded only where something is to be compiled: it brings the compiler and a reader of YAML. */

export interface SetToCompile {
  id: string;
  text: string;
}

/** What became of a set. */
export interface CompiledSet {
  id: string;
  /** Its rules, where there was no mistake. */
  rules: OwnRule[];
  mistakes: OwnMistake[];
}

export interface CompiledSets {
  sets: CompiledSet[];
  /** Of all sets without a mistake together; null where there is no rule. */
  pack: Uint8Array<ArrayBuffer> | null;
}

/** Compiles sets to one pack. A set with a mistake is left out, and says so. Of two that have a rule of one id, the later has the mistake. */
export function compileSets(sets: readonly SetToCompile[], base: OwnBase, taken: Iterable<string> = []): CompiledSets {
  const ids = new Set(taken);
  const read = sets.map(({ id, text }) => {
    const set = new ReadSet(id, text);
    set.refuse(checkOwnRules(set.rules, base, ids));
    for (const rule of set.rules) ids.add(rule.id);
    return set;
  });
  for (;;) {
    const good = read.filter(({ mistakes }) => mistakes.length === 0);
    const rules = good.flatMap((set) => set.rules);
    if (rules.length === 0) return { sets: read, pack: null };
    const compiled = compileOwnRules(rules, base);
    if (!Array.isArray(compiled)) return { sets: read, pack: compiled.bytes };
    // Each round refuses one set at least, so there is an end.
    let from = 0;
    for (const set of good) {
      const to = from + set.rules.length;
      set.refuse(
        compiled.flatMap((problem) => {
          if (problem.rule === null) return set === good.at(-1) ? [problem] : [];
          return problem.rule >= from && problem.rule < to ? [{ ...problem, rule: problem.rule - from }] : [];
        }),
      );
      from = to;
    }
  }
}

/** By how much sets pass what all of a user's may hold together; each is said of the whole, so it has no line of its own. */
export function limitMistakes(sets: readonly SetToCompile[], base: OwnBase): OwnMistake[] {
  const bytes = sets.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
  const inTime = passedLimits({ rules: 0, phrases: 0, words: 0, bytes });
  // A text that is too long is not read at all.
  if (inTime.length > 0) return inTime.map(onFirstLine);
  const rules = sets.flatMap(({ text }) => readOwnRules(text).rules);
  const { phrases, words } = weighPatterns(rules, base);
  return passedLimits({ rules: rules.length, phrases, words, bytes }).map(onFirstLine);
}

function onFirstLine(message: string): OwnMistake {
  return { line: 1, message };
}

class ReadSet implements CompiledSet {
  readonly rules: OwnRule[];
  readonly mistakes: OwnMistake[];
  readonly #locate: (problem: OwnProblem) => OwnMistake;

  constructor(
    readonly id: string,
    text: string,
  ) {
    const { rules, mistakes, locate } = readOwnRules(text);
    this.rules = rules;
    this.mistakes = [...mistakes];
    this.#locate = locate;
  }

  refuse(problems: readonly OwnProblem[]): void {
    this.mistakes.push(...problems.map(this.#locate));
    this.mistakes.sort((a, b) => a.line - b.line);
  }
}
