import { commonnessAt } from './commonness.ts';

/**
 * Where in a phrase the search for it begins: at the pair of characters, or the word, that ordinary text has most seldom.
 * So that 治疗癌症 is not looked for wherever 治疗 stands. YARA chooses the atoms of its rules by the same thought.
 * @param units the phrase, folded, with `SOFT` for a gap between Latin words
 * @param isOpen whether its last Latin word may go on
 * @returns index of the unit at which the search begins
 */
export function chooseAnchor(units: readonly number[], isOpen: boolean): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < units.length; at++) {
    const often = commonnessAt(units, isOpen, at);
    // The first of equals: what stands before an anchor has to be read backwards.
    if (often < least) {
      least = often;
      best = at;
    }
  }
  return best;
}
