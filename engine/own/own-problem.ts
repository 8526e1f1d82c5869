/** Something in a set of own rules that cannot be compiled, said so that its author can mend it. */
export interface OwnProblem {
  /** Index of the rule in the set; null where the set as a whole is meant. */
  rule: number | null;
  /** Keys and indexes from the rule's root. */
  path: readonly (string | number)[];
  /** What is wrong, and what to do. */
  message: string;
}

/** The same where its author sees it. */
export interface OwnMistake {
  /** 1-based. */
  line: number;
  message: string;
}
