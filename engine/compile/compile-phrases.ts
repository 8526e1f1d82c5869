import { GAP, OPEN, PIVOT } from '../match/automaton.ts';
import { WAITED } from '../match/patterns.ts';
import { SOFT_MARK } from '../match/symbols.ts';
import { type FoldTable, SOFT } from '../normalize/fold.ts';
import type { Sections } from '../pack/sections.ts';
import { buildFilters } from './build-filters.ts';
import { chooseAnchor } from './choose-anchor.ts';
import type { Phrase } from './classes.ts';
import { commonnessOf } from './commonness.ts';
import { layOut } from './double-array.ts';
import { RowTable, toLists } from './lists.ts';
import { type Key, minimalAutomaton } from './minimal-automaton.ts';
import { numberSymbols, type Symbols } from './number-symbols.ts';

/** What the scan needs of a pack. */
export interface CompiledPhrases {
  sections: Pick<
    Sections,
    | 'symbolUnits'
    | 'symbolValues'
    | 'pairFilter'
    | 'wordFilter'
    | 'states'
    | 'tails'
    | 'setStarts'
    | 'setItems'
    | 'setFlags'
    | 'singleStarts'
    | 'singleItems'
  >;
  labelBits: number;
  root: number;
}

/** Fewest bits for a label: the labels that are no characters, letters and digits need as many. */
const LEAST_LABEL_BITS = 6;

/**
 * Compiles phrases to symbols, filters and the automaton: each phrase is turned to symbols, anchored, and entered from its anchor on.
 * @param singles folded units that are one-character phrases, by class
 * @param flags bits of `setFlags` that classes bring, by class
 * @throws TooLargeError when there are more phrases or characters than a pack has room for
 */
export function compilePhrases(
  fold: FoldTable,
  phrases: readonly Phrase[],
  singles: readonly (readonly number[])[],
  flags: ReadonlyMap<number, number>,
): CompiledPhrases {
  const symbols = numberSymbols(fold, [...phrases.map(({ units }) => units), ...singles]);
  const sets = new RowTable();
  const isWaited = (id: number) => ((flags.get(id) ?? 0) & WAITED) !== 0;
  /** Those that patterns wait for come first: a reader stops at the first other one. */
  const inRowOrder = (classes: readonly number[]) => [...classes.filter(isWaited), ...classes.filter((id) => !isWaited(id))];
  // The first set is the one of no class (`NO_CLASSES`).
  sets.numberOf([]);
  for (const { classes } of commonestFirst(phrases)) sets.numberOf(inRowOrder(classes));
  const anchored = phrases.map(({ units, open, classes }) => ({
    symbols: toSymbols(units, symbols),
    anchor: chooseAnchor(units, open),
    open,
    set: sets.numberOf(inRowOrder(classes)),
  }));
  const labelBits = Math.max(LEAST_LABEL_BITS, Math.ceil(Math.log2(symbols.count)));
  const automaton = layOut(minimalAutomaton(anchored.map(keyOf)), labelBits);
  const setLists = toLists(sets.rows);
  const singleLists = toLists(singles.map((row) => row.map(symbols.of)));
  return {
    sections: {
      symbolUnits: symbols.symbolUnits,
      symbolValues: symbols.symbolValues,
      ...buildFilters(anchored),
      states: automaton.states,
      tails: automaton.tails,
      setStarts: setLists.starts,
      setItems: Uint16Array.from(setLists.items),
      setFlags: Uint8Array.from(sets.rows, (row) => row.reduce((bits, id) => bits | (flags.get(id) ?? 0), 0)),
      singleStarts: singleLists.starts,
      singleItems: Uint16Array.from(singleLists.items),
    },
    labelBits,
    root: automaton.root,
  };
}

/** What text asks for most lies together then, and stays in the nearest caches. */
function commonestFirst(phrases: readonly Phrase[]): Phrase[] {
  const often = new Map(phrases.map((phrase) => [phrase, commonnessOf(phrase.units, phrase.open)]));
  return [...phrases].sort((a, b) => (often.get(b) as number) - (often.get(a) as number));
}

function toSymbols(units: readonly number[], { of }: Symbols): number[] {
  return units.map((unit) => (unit === SOFT ? SOFT_MARK : of(unit)));
}

/** From the anchor on, the pivot, and back from the anchor: what match/automaton.ts walks. */
function keyOf({ symbols, anchor, open, set }: { symbols: readonly number[]; anchor: number; open: boolean; set: number }): Key {
  const labels = symbols.map((symbol) => (symbol === SOFT_MARK ? GAP : symbol));
  return { labels: [...labels.slice(anchor), ...(open ? [OPEN] : []), PIVOT, ...labels.slice(0, anchor).reverse()], payload: set };
}
