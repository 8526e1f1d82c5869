import type { Harm, Stance, Verdict } from '../vocabulary.ts';

/** Format of the pack this engine reads. */
export const PACK_FORMAT = 1;

/** A compiled, versioned set of rules: everything matching and judging need, nothing else. */
export interface Pack {
  format: typeof PACK_FORMAT;
  /** Fingerprint of the whole content. */
  hash: string;
  /** Traditional characters that the phrases need, each followed by its simplified form. */
  pairs: string;
  /** Distinct phrases, as written. */
  phrases: PackPhrase[];
  /** Per class: one-character phrases, found by local search only. Sparse. */
  singles: Record<number, string>;
  rules: PackRule[];
  cues: PackCue[];
}

/** `[phrase, classes it belongs to, 1 when the last word may go on]`. A class is a concept, or the literals of a slot. */
export type PackPhrase = [text: string, classes: number[], open: 0 | 1];

export interface PackRule {
  id: string;
  version: string;
  verdict: Verdict;
  harm: Harm;
  /** Class of words that look like cues and here belong to the claim. */
  claimWords: number | null;
  patterns: PackPattern[];
}

/** A slot is the list of classes that may fill it. */
export type Slot = number[];

export interface PackPattern {
  slots: Slot[];
  ordered: boolean;
  within: number;
  near: Slot[];
  unless: number[];
  confidence: number;
  /** Index of the slot whose hits make the pattern worth checking. */
  anchor: number;
}

export interface PackCue {
  id: string;
  stance: Stance;
  place: CuePlace;
  scope: number;
  strength: number;
  /** Class of its words; null where the place alone decides. */
  words: number | null;
  except: number | null;
  stops: number | null;
}

export type CuePlace = 'question' | 'quotation' | 'before' | 'after' | 'inside' | 'around' | 'next-sentence' | 'label';

/** Thrown when a pack cannot be read. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Writes a pack as text. Same pack, same text. */
export function encodePack(pack: Pack): string {
  return JSON.stringify(pack);
}

/**
 * Reads a pack.
 * @throws PackError when the text is no pack or of another format
 */
export function decodePack(text: string): Pack {
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch {
    throw new PackError('The rule pack is damaged: it is not complete.');
  }
  if (typeof pack !== 'object' || pack === null || !('format' in pack)) throw new PackError('This is not a rule pack.');
  if (pack.format !== PACK_FORMAT) {
    throw new PackError(`The rule pack has format ${String(pack.format)}; this version reads format ${PACK_FORMAT}.`);
  }
  return pack as Pack;
}
