import { END } from '../match/automaton.ts';
import type { State } from './minimal-automaton.ts';

/** What a double array could not be made of. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}

/** Places tried before a state with so many labels is put farther back, where there is room: few labels find room anywhere. */
const TRIES = [
  { labels: 1, tries: 1 },
  { labels: 4, tries: 24 },
  { labels: Number.POSITIVE_INFINITY, tries: 200 },
] as const;

/**
 * Lays states into one array so that their transitions share its room, each state at a base of its own. States with many labels go first,
 * first fit; free places are found over chains that get shorter as they are used (union-find), so building stays near linear.
 * @param labelBits low bits of a word that hold the label; the rest hold a base or a payload
 * @throws TooLargeError when a base or payload has no room above the label
 */
export function layOut(states: readonly State[], labelBits: number): { states: Uint32Array; root: number } {
  const room = 2 ** (32 - labelBits);
  const places = new Places();
  const bases = new Uint32Array(states.length);
  const order = states.map((_, i) => i).sort((a, b) => labelsOf(states, b).length - labelsOf(states, a).length || a - b);
  let end = 0;
  for (const index of order) {
    const labels = labelsOf(states, index);
    const base = places.take(labels);
    if (base >= room) throw new TooLargeError(`The phrases need more than ${room} places.`);
    bases[index] = base;
    end = Math.max(end, base + (labels.at(-1) ?? 0) + 1);
  }
  const mask = 2 ** labelBits - 1;
  const words = new Uint32Array(end).fill(mask);
  for (const [index, { labels, targets, payload }] of states.entries()) {
    const base = bases[index] as number;
    if (payload !== null) {
      if (payload >= room) throw new TooLargeError(`The phrases need more than ${room} sets of classes.`);
      words[base] = (payload << labelBits) | END;
    }
    for (const [i, label] of labels.entries()) words[base + label] = ((bases[targets[i] as number] as number) << labelBits) | label;
  }
  return { states: words, root: bases[states.length - 1] as number };
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
