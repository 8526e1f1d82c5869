/**
 * Tails: what is left of a phrase once no other phrase shares it, as bytes instead of states (the TAIL of Aoe 1989). Most of a large set of
 * phrases is tails, and a label of a tail takes one byte or two where a transition takes four. A tail is read label by label like the rest
 * of the automaton; a reader may enter it anywhere, so tails that end alike are there once.
 *
 * A label below `TWO` is one byte; others are `TWO` + the high byte of what is above it, then the low byte. After the last label stand
 * `END` and the number of the phrase's set of classes, three bytes, the lowest first.
 */

/** First byte of labels of two bytes. */
const TWO = 192;
/** One more than the largest label that a tail can hold. */
export const TAIL_LABELS = TWO + (256 - TWO) * 256;
/** One more than the largest set. */
export const TAIL_SETS = 2 ** 24;

/** @returns the bytes of a label */
export function tailBytes(label: number): number[] {
  return label < TWO ? [label] : [TWO + ((label - TWO) >>> 8), (label - TWO) & 255];
}

/** @returns the bytes of a label at a place of a tail; 0 where another label stands */
export function tailStep(tails: Uint8Array, at: number, label: number): number {
  if (label < TWO) return tails[at] === label ? 1 : 0;
  return tails[at] === TWO + ((label - TWO) >>> 8) && tails[at + 1] === ((label - TWO) & 255) ? 2 : 0;
}

/** @returns the bytes of a set */
export function setBytes(set: number): number[] {
  return [set & 255, (set >>> 8) & 255, set >>> 16];
}

/** The set whose bytes begin at a place. */
export function readSet(tails: Uint8Array, at: number): number {
  return (tails[at] as number) | ((tails[at + 1] as number) << 8) | ((tails[at + 2] as number) << 16);
}
