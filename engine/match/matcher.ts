import type { Span } from '../finding.ts';
import { type FoldTable, readFoldTable } from '../normalize/fold.ts';
import type { Pack, PackWording } from '../pack/pack.ts';
import type { Language } from '../vocabulary.ts';
import { Presence, rowOf } from './patterns.ts';
import { createScanner, type Scanner } from './scan.ts';

/** A phrase of a class stands at this place of the text. */
export interface Hit extends Span {
  class: number;
}

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
  /** How units fold, for those who compare characters themselves. Made when a text first has something to judge. */
  readonly fold: FoldTable;
  /** The learned wording, ready to look up. Made when a text first has something to judge. */
  readonly wording: Partial<Record<Language, WordingTable>>;
}

/** Weights of short runs of words, in log-odds; see judge/wording.ts. */
export interface WordingTable {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

/** Makes a pack ready to match. Cheap: what only texts with a possible claim need is made when the first one comes. */
export function createMatcher(pack: Pack): Matcher {
  const classes = pack.sections.waitingStarts.length - 1;
  let fold: FoldTable | undefined;
  let wording: Matcher['wording'] | undefined;
  return {
    pack,
    scanner: createScanner(pack),
    inGroup: new Presence(classes),
    inBlock: new Presence(classes),
    hasBlock: false,
    tried: new Presence(pack.sections.patternRule.length),
    get fold() {
      fold ??= readFoldTable(pack.sections.folding);
      return fold;
    },
    get wording() {
      wording ??= readWording(pack);
      return wording;
    },
  };
}

function readWording({ wording: { zh, en } }: Pack): Matcher['wording'] {
  const table = ({ bias, grams, weights }: PackWording): WordingTable => ({
    bias,
    weights: new Map(grams.split('\n').map((gram, index) => [gram, (weights[index] as number) / 100])),
  });
  return { ...(zh ? { zh: table(zh) } : {}), ...(en ? { en: table(en) } : {}) };
}

/** Every hit of a text, once for each class that the phrase belongs to, sorted by start, then end. */
export function findHits(matcher: Matcher, text: string): Hit[] {
  matcher.scanner.scan(text);
  return hitsOf(matcher);
}

/** The hits of the text that was scanned last. */
export function hitsOf({ pack: { sections }, scanner: { hits } }: Matcher): Hit[] {
  const found: Hit[] = [];
  for (let i = 0; i < hits.length; i++) {
    const [start, end] = [hits.start[i] as number, hits.end[i] as number];
    for (const id of rowOf(sections.setStarts, sections.setItems, hits.set[i] as number)) found.push({ class: id, start, end });
  }
  return found;
}
