import type { Pack } from '../pack/pack.ts';
import { Presence } from './patterns.ts';
import { createScanner, type Scanner } from './scan.ts';

/** A pack made ready to match; make it once, use it for every text. It keeps notes between calls: one text at a time. */
export interface Matcher {
  readonly pack: Pack;
  readonly scanner: Scanner;
  /** Which classes the sentence at hand, and the whole text, have a hit of. */
  readonly inGroup: Presence;
  readonly inBlock: Presence;
  /** Whether `inBlock` speaks of the text at hand already. */
  hasBlock: boolean;
  /** Which patterns the sentence at hand was held to. */
  readonly tried: Presence;
}

/** Makes a pack ready to match. */
export function createMatcher(pack: Pack): Matcher {
  const classes = pack.sections.waitingStarts.length - 1;
  return {
    pack,
    scanner: createScanner(pack),
    inGroup: new Presence(classes),
    inBlock: new Presence(classes),
    hasBlock: false,
    tried: new Presence(pack.sections.patternRule.length),
  };
}
