/** Something in the curated data that cannot be compiled, said so that its author can mend it. */
export interface Problem {
  kind: 'rule' | 'concept' | 'cue' | 'file';
  /** Of a file of its own, its name: whole-words. */
  id: string;
  /** Where in the file: keys and indexes from the root. */
  path: (string | number)[];
  /** What is wrong, and what to do. */
  message: string;
}

/** Thrown with every problem found, never with the first only. */
export class CompileError extends Error {
  override name = 'CompileError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.kind} ${problem.id}, ${problem.path.join('.')}: ${problem.message}`).join('\n'));
  }
}
