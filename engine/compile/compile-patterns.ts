import { ALL, CONFIDENCE_STEPS, classBit, ORDERED, SINGLES, SPREAD } from '../match/patterns.ts';
import type { Sections } from '../pack/sections.ts';
import { RowTable, toLists } from './lists.ts';

/** A slot is the list of classes that may fill it. */
export type Slot = readonly number[];

/** A pattern whose words have become classes. */
export interface CompiledPattern {
  /** Number of its rule. */
  rule: number;
  slots: readonly Slot[];
  ordered: boolean;
  /** UTF-16 units from its first matched to its last. */
  within: number;
  /** Neighbouring sentences over which it may be spread. */
  sentences: 1 | 2;
  near: readonly Slot[];
  unless: Slot;
  /** 0 to 1. */
  confidence: number;
  /** Index of the slot whose hits make the pattern worth checking. */
  anchor: number;
  /** Index of the slot that is asked about first then: the anchor itself where no other is fit. */
  next: number;
}

type PatternSections = Pick<
  Sections,
  | 'waitingStarts'
  | 'waitingItems'
  | 'waitingNext'
  | 'waitingMasks'
  | 'slotStarts'
  | 'slotItems'
  | 'partStarts'
  | 'partItems'
  | 'nearStarts'
  | 'nearItems'
  | 'patternUnless'
  | 'patternRule'
  | 'patternWithin'
  | 'patternFlags'
  | 'patternConfidence'
>;

/** What must be known of the classes of phrases. */
interface Classes {
  /** How many there are. */
  count: number;
  hasSingles: (id: number) => boolean;
}

/** Writes patterns as arrays, and under each class those that wait for it. */
export function compilePatterns(patterns: readonly CompiledPattern[], classes: Classes): PatternSections {
  const slots = new RowTable();
  const waiting: number[][] = Array.from({ length: classes.count }, () => []);
  for (const [number, { slots: parts, anchor }] of patterns.entries()) {
    for (const id of new Set(parts[anchor])) waiting[id]?.push(number);
  }
  const parts = toLists(patterns.map((pattern) => pattern.slots.map((slot) => slots.numberOf(slot))));
  const near = toLists(patterns.map((pattern) => pattern.near.map((slot) => slots.numberOf(slot))));
  const unless = patterns.map((pattern) => (pattern.unless.length === 0 ? 0 : slots.numberOf(pattern.unless) + 1));
  const waitingLists = toLists(waiting);
  const slotLists = toLists(slots.rows);
  const nextOf = (number: number) => {
    const { slots: of, next } = patterns[number] as CompiledPattern;
    return of[next] as Slot;
  };
  const hasSingles = (slot: Slot) => slot.some((id) => classes.hasSingles(id));
  const maskOf = (slot: Slot) => (hasSingles(slot) ? ALL : slot.reduce((mask, id) => mask | classBit(id), 0));
  const flagsOf = ({ slots: of, ordered, sentences }: CompiledPattern) =>
    (ordered ? ORDERED : 0) | (sentences === 2 ? SPREAD : 0) | (of.some(hasSingles) ? SINGLES : 0);
  return {
    waitingStarts: waitingLists.starts,
    waitingItems: Uint16Array.from(waitingLists.items),
    waitingNext: Uint32Array.from(waitingLists.items, (number) => slots.numberOf(nextOf(number))),
    waitingMasks: Uint32Array.from(waitingLists.items, (number) => maskOf(nextOf(number))),
    slotStarts: slotLists.starts,
    slotItems: Uint16Array.from(slotLists.items),
    partStarts: parts.starts,
    partItems: Uint32Array.from(parts.items),
    nearStarts: near.starts,
    nearItems: Uint32Array.from(near.items),
    patternUnless: Uint32Array.from(unless),
    patternRule: Uint16Array.from(patterns, ({ rule }) => rule),
    patternWithin: Uint16Array.from(patterns, ({ within }) => within),
    patternFlags: Uint8Array.from(patterns, flagsOf),
    patternConfidence: Uint16Array.from(patterns, ({ confidence }) => Math.round(confidence * CONFIDENCE_STEPS)),
  };
}
