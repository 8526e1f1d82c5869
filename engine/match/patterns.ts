import type { Span } from '../finding.ts';
import type { Sections } from '../pack/sections.ts';
import type { HitList } from './hit-list.ts';
import type { SymbolTable } from './symbols.ts';

/** Bits of `patternFlags`. */
export const ORDERED = 1;
export const SPREAD = 2;
export const SINGLES = 4;
/** Bits of `setFlags`: a pattern waits for a class of the set, and one that may be spread over two sentences does. */
export const WAITED = 1;
export const WAITED_SPREAD = 2;
/** Whole words that hide phrases inside them, and the phrases that they hide. */
export const HIDES = 4;
export const HIDDEN = 8;
/** The set of no class: of hits that are none after all. */
export const NO_CLASSES = 0;
export const CONFIDENCE_STEPS = 10_000;

/** Confidence that the pattern's words alone give, 0 to 1. */
export function confidenceOf({ patternConfidence }: Sections, pattern: number): number {
  return (patternConfidence[pattern] as number) / CONFIDENCE_STEPS;
}

/** A row of a list, as a view. */
export function rowOf<Items extends Uint16Array | Uint32Array>(starts: Uint16Array | Uint32Array, items: Items, row: number): Items {
  return items.subarray(starts[row], starts[row + 1]) as Items;
}

/** The bit of a class in a mask of 32: a mask without any bit of a slot's says that no class of the slot is there. */
export function classBit(id: number): number {
  return 1 << id;
}

/** The mask of a slot that more may fill than hits of its classes: a one-character phrase. */
export const ALL = 0xffffffff;

/** Hits `from` to before `to` of a list. */
export interface Rows {
  from: number;
  to: number;
}

/**
 * Which classes are there, in a sentence or a block: a stamp for each class, so that nothing need be cleared between them.
 * A stamp is a byte, that all of them fit into the nearest cache; once in 255 times they are cleared after all.
 */
export class Presence {
  readonly #stamps: Uint8Array;
  #epoch = 0;
  /** Bits of the classes that are there. */
  mask = 0;
  /** What they are the classes of. */
  of: object | undefined;

  /** @param classes how many there are */
  constructor(classes: number) {
    this.#stamps = new Uint8Array(classes);
  }

  /** Forgets what was there. */
  begin(of?: object): void {
    this.mask = 0;
    this.of = of;
    this.#epoch++;
    if (this.#epoch > 0xff) {
      this.#stamps.fill(0);
      this.#epoch = 1;
    }
  }

  /** Notes a class. @returns whether it is new */
  add(id: number): boolean {
    if (this.#stamps[id] === this.#epoch) return false;
    this.#stamps[id] = this.#epoch;
    this.mask |= classBit(id);
    return true;
  }

  /** Begins anew with the classes of the sets of some hits; of each set with those before the first that is not below a number. */
  holdSets({ setStarts, setItems }: Sections, { set }: HitList, hits: Rows, below = Number.POSITIVE_INFINITY): void {
    this.begin(hits);
    const { from, to } = hits;
    const stamps = this.#stamps;
    const epoch = this.#epoch;
    let mask = 0;
    for (let i = from; i < to; i++) {
      const row = set[i] as number;
      const end = setStarts[row + 1] as number;
      for (let k = setStarts[row] as number; k < end; k++) {
        const id = setItems[k] as number;
        if (id >= below) break;
        stamps[id] = epoch;
        mask |= classBit(id);
      }
    }
    this.mask = mask;
  }

  /** Begins anew with the symbols of a span of a text; what is there of them has no mask. */
  holdSymbols(table: SymbolTable, text: string, span: Span): void {
    this.begin(span);
    const { start, end } = span;
    const stamps = this.#stamps;
    const epoch = this.#epoch;
    for (let at = start; at < end; at++) stamps[table[text.charCodeAt(at)] as number] = epoch;
  }

  has(id: number): boolean {
    return this.#stamps[id] === this.#epoch;
  }

  /** Whether a class of the slot is there. */
  hasSlot({ slotStarts, slotItems }: Sections, slot: number): boolean {
    const end = slotStarts[slot + 1] as number;
    for (let i = slotStarts[slot] as number; i < end; i++) if (this.has(slotItems[i] as number)) return true;
    return false;
  }
}

/** What `classInSlot` says where there is none. */
export const NO_CLASS = -1;

/** The first class of a set that may fill a slot. */
export function classInSlot({ setStarts, setItems, slotStarts, slotItems }: Sections, set: number, slot: number): number {
  const lastOfSet = setStarts[set + 1] as number;
  const first = slotStarts[slot] as number;
  const last = slotStarts[slot + 1] as number;
  for (let i = setStarts[set] as number; i < lastOfSet; i++) {
    const id = setItems[i] as number;
    for (let k = first; k < last; k++) if (slotItems[k] === id) return id;
  }
  return NO_CLASS;
}

/** Whether a slot may be filled by a one-character phrase. */
export function hasSingles({ slotStarts, slotItems, singleStarts }: Sections, slot: number): boolean {
  const end = slotStarts[slot + 1] as number;
  for (let i = slotStarts[slot] as number; i < end; i++) {
    const id = slotItems[i] as number;
    if ((singleStarts[id + 1] as number) > (singleStarts[id] as number)) return true;
  }
  return false;
}

/** Whether a one-character phrase of the slot is among the symbols of a sentence. */
export function standsSingle(sections: Sections, slot: number, symbols: Presence): boolean {
  const { slotStarts, slotItems, singleStarts, singleItems } = sections;
  const end = slotStarts[slot + 1] as number;
  for (let i = slotStarts[slot] as number; i < end; i++) {
    const id = slotItems[i] as number;
    const last = singleStarts[id + 1] as number;
    for (let k = singleStarts[id] as number; k < last; k++) if (symbols.has(singleItems[k] as number)) return true;
  }
  return false;
}

/** Places of a span where a one-character phrase of the class stands. */
export function* findSingles(
  { singleStarts, singleItems }: Sections,
  table: SymbolTable,
  id: number,
  text: string,
  { start, end }: Span,
): Generator<number, void, undefined> {
  const singles = rowOf(singleStarts, singleItems, id);
  if (singles.length === 0) return;
  for (let at = start; at < end; at++) if (singles.includes(table[text.charCodeAt(at)] as number)) yield at;
}
