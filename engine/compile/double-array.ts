import { END } from '../match/automaton.ts';
import type { State } from './minimal-automaton.ts';
import { TooLargeError } from './too-large.ts';
import { writeTails } from './write-tails.ts';

/** Places tried before a state with so many labels is put farther back, where there is room: few labels find room anywhere. */
const TRIES = [
  { labels: 4, tries: 24 },
  { labels: Number.POSITIVE_INFINITY, tries: 200 },
] as const;

/**
 * Lays states into one array so that their transitions share its room, each state at a base of its own. States with many labels go first,
 * first fit; free places are found over chains that get shorter as they are used (union-find), so building stays near linear.
 * States of one label, most of all, fill the places that are left: any of them may do for a place, so nearly none stays empty.
 * States from which one way leads on are no part of the array: they are written as tails.
 * @param labelBits low bits of a word that hold the label; the rest hold a base or a payload
 * @throws TooLargeError when a base or payload has no room above the label
 */
export function layOut(states: readonly State[], labelBits: number): { states: Uint32Array; tails: Uint8Array; root: number } {
  const room = 2 ** (32 - labelBits);
  const places = new Places();
  const bases = new Uint32Array(states.length);
  const tails = writeTails(states);
  const branching = [...states.keys()].filter((index) => !tails.places.has(index));
  const order = branching.sort((a, b) => labelsOf(states, b).length - labelsOf(states, a).length || a - b);
  const single = order.filter((index) => labelsOf(states, index).length > 1).length;
  for (const index of order.slice(0, single)) bases[index] = places.take(labelsOf(states, index));
  for (const [index, base] of places.fill(order.slice(single), (index) => labelsOf(states, index)[0] ?? END)) bases[index] = base;
  const end = branching.reduce((most, index) => Math.max(most, (bases[index] as number) + (labelsOf(states, index).at(-1) ?? 0) + 1), 0);
  for (const [index, place] of tails.places) bases[index] = end + place;
  if (bases.some((base) => base >= room)) throw new TooLargeError(`The phrases need more than ${room} places.`);
  const mask = 2 ** labelBits - 1;
  const words = new Uint32Array(end).fill(mask);
  for (const index of branching) {
    const { labels, targets, payload } = states[index] as State;
    const base = bases[index] as number;
    if (payload !== null) {
      if (payload >= room) throw new TooLargeError(`The phrases need more than ${room} sets of classes.`);
      words[base] = (payload << labelBits) | END;
    }
    for (const [i, label] of labels.entries()) words[base + label] = ((bases[targets[i] as number] as number) << labelBits) | label;
  }
  return { states: words, tails: tails.bytes, root: bases[states.length - 1] as number };
}

/** Labels of a state in rising order; the end of a phrase takes a place like any other. */
function labelsOf(states: readonly State[], index: number): readonly number[] {
  const { labels, payload } = states[index] as State;
  return payload === null ? labels : [END, ...labels];
}

/** The places of the array that are still free, and the bases that are still nobody's. */
class Places {
  /** For each place, one at or behind it that may be free; a free place names itself. */
  #next = new Int32Array(0);
  #taken = new Uint8Array(0);
  #isBase = new Uint8Array(0);
  /** By kind of state: where the search for room begins. */
  #from: number[] = TRIES.map(() => 0);

  /** Takes room for the labels. @returns the base */
  take(labels: readonly number[]): number {
    const first = labels[0] ?? 0;
    const widest = labels.at(-1) ?? 0;
    const kind = TRIES.findIndex((one) => labels.length <= one.labels);
    const { tries } = TRIES[kind] as (typeof TRIES)[number];
    let tried = 0;
    for (let place = this.#free(Math.max(this.#from[kind] as number, first), widest); ; place = this.#free(place + 1, widest)) {
      const base = place - first;
      if (this.#isBase[base] === 0 && labels.every((label) => this.#taken[base + label] === 0)) {
        this.#isBase[base] = 1;
        for (const label of labels) {
          this.#taken[base + label] = 1;
          this.#next[base + label] = base + label + 1;
        }
        return base;
      }
      if (++tried > tries) this.#from[kind] = place;
    }
  }

  /**
   * Gives each state of one label a free place, the first places first: to each a state of the label that most are left of.
   * @returns states with their bases
   */
  fill(states: readonly number[], labelOf: (state: number) => number): [state: number, base: number][] {
    const byLabel = new Map<number, number[]>();
    for (const state of states) {
      const list = byLabel.get(labelOf(state));
      if (list) list.push(state);
      else byLabel.set(labelOf(state), [state]);
    }
    const waiting = [...byLabel]
      .map(([label, list]) => ({ label, list }))
      .sort((a, b) => b.list.length - a.list.length || a.label - b.label);
    const filled: [number, number][] = [];
    for (let place = this.#free(0, 0); waiting.length > 0; place = this.#free(place + 1, 0)) {
      const at = waiting.findIndex(({ label }) => label <= place && this.#isBase[place - label] === 0);
      if (at < 0) continue;
      const { label, list } = waiting[at] as (typeof waiting)[number];
      this.#isBase[place - label] = 1;
      filled.push([list.pop() as number, place - label]);
      if (list.length === 0) waiting.splice(at, 1);
    }
    return filled;
  }

  /** The first free place at or behind `from`, with room for the widest label behind it. */
  #free(from: number, widest: number): number {
    this.#reach(from + widest + 2);
    let place = from;
    while (this.#next[place] !== place) {
      place = this.#next[place] as number;
      this.#reach(place + widest + 2);
    }
    for (let at = from; at !== place; ) {
      const next = this.#next[at] as number;
      this.#next[at] = place;
      at = next;
    }
    return place;
  }

  #reach(end: number): void {
    if (end <= this.#next.length) return;
    const length = Math.max(1 << 16, 2 ** Math.ceil(Math.log2(end + 1)));
    const next = new Int32Array(length);
    for (let i = this.#next.length; i < length; i++) next[i] = i;
    next.set(this.#next);
    this.#next = next;
    const grown = (bytes: Uint8Array) => {
      const longer = new Uint8Array(length);
      longer.set(bytes);
      return longer;
    };
    this.#taken = grown(this.#taken);
    this.#isBase = grown(this.#isBase);
  }
}
