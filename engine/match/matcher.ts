import { PlaceList } from '../normalize/place-list.ts';
import type { Pack } from '../pack/pack.ts';
import { Presence } from './patterns.ts';
import { createScanner, type Scanner } from './scan.ts';
import { layOutSymbols, type SymbolTable } from './symbols.ts';

/** A pack made ready to match; make it once, use it for every text. It keeps notes between calls: one text at a time. */
export interface Matcher {
  readonly pack: Pack;
  readonly symbolTable: SymbolTable;
  readonly scanner: Scanner;
  /** Where the sentences of the text at hand end, once they were asked for. */
  readonly sentenceEnds: PlaceList;
  /** Which classes of slots the sentence at hand has a hit of; which symbols stand in it; which classes at all it has, and the whole text. */
  readonly inGroup: Presence;
  readonly symbols: Presence;
  readonly inAllOfGroup: Presence;
  readonly inBlock: Presence;
  /** Whether the last of these, noted only when it is asked for, speaks of the text at hand already. */
  hasBlock: boolean;
  /** Which patterns the sentence at hand was held to. */
  readonly tried: Presence;
}

/** Makes a pack ready to match. */
export function createMatcher(pack: Pack): Matcher {
  const classes = pack.sections.waitingStarts.length - 1;
  const symbolTable = layOutSymbols(pack.sections);
  return {
    pack,
    symbolTable,
    scanner: createScanner(pack, symbolTable),
    sentenceEnds: new PlaceList(),
    inGroup: new Presence(pack.slotClasses),
    inAllOfGroup: new Presence(classes),
    inBlock: new Presence(classes),
    symbols: new Presence(2 ** pack.labelBits),
    hasBlock: false,
    tried: new Presence(pack.sections.patternRule.length),
  };
}
