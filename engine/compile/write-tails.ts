import { END } from '../match/automaton.ts';
import { setBytes, TAIL_LABELS, TAIL_SETS, tailBytes } from '../match/tails.ts';
import type { State } from './minimal-automaton.ts';
import { TooLargeError } from './too-large.ts';

/** States that are written as bytes. */
export interface Tails {
  bytes: Uint8Array;
  /** Where in the bytes each such state begins, by its index among all states. */
  places: Map<number, number>;
}

/**
 * Writes the states from which one way leads on, and no other, as tails (match/tails.ts); the longest first, so that those
 * which are the end of another take no room of their own.
 * @param states those that others lead to before them
 * @throws TooLargeError when there are more labels or sets than a tail can name
 */
export function writeTails(states: readonly State[]): Tails {
  const lengths = new Map<number, number>();
  for (const [index, { labels, targets, payload }] of states.entries()) {
    const rest = labels.length === 0 ? 0 : lengths.get(targets[0] as number);
    if (labels.length + (payload === null ? 0 : 1) === 1 && rest !== undefined) lengths.set(index, rest + labels.length);
  }
  const bytes: number[] = [];
  const places = new Map<number, number>();
  for (const [index] of [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (!places.has(index)) writeTail(states, index, bytes, places);
  }
  return { bytes: Uint8Array.from(bytes), places };
}

/** Writes a tail whole, for a reader cannot leave it; states that have no place yet get theirs in it. */
function writeTail(states: readonly State[], first: number, bytes: number[], places: Map<number, number>): void {
  for (let index: number | undefined = first; index !== undefined; ) {
    if (!places.has(index)) places.set(index, bytes.length);
    const { labels, targets, payload } = states[index] as State;
    const [label = END] = labels;
    if (label >= TAIL_LABELS) throw new TooLargeError(`The phrases have more than ${TAIL_LABELS} characters.`);
    bytes.push(...tailBytes(label));
    if (payload !== null && payload >= TAIL_SETS) throw new TooLargeError(`The phrases need more than ${TAIL_SETS} sets of classes.`);
    if (payload !== null) bytes.push(...setBytes(payload));
    index = targets[0];
  }
}
