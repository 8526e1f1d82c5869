import type { Concept, WholeWord } from '../rule.ts';

/** What of the shipped rules own rules are compiled with: the asset `own-base.json`. */
export interface OwnBase {
  /** Own rules may name these. */
  concepts: Concept[];
  /** What hides phrases of ours hides theirs too. */
  wholeWords: WholeWord[];
  /** Ids of our rules, earlier ones too: own rules may not have them. */
  ids: string[];
}
