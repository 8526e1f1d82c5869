/** What the command tells the shell. A bad input wins over a shown finding: part of the answer is missing. */
export const EXIT = {
  nothingShown: 0,
  shown: 1,
  /** Some input, or the command line itself, was bad. */
  badInput: 2,
  /** Kebian or its data is broken. */
  internal: 70,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
