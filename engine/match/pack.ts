import type { CUE_PLACES, Harm, Language, Stance, Verdict } from '../vocabulary.ts';

/** Format of the pack this engine reads. */
export const PACK_FORMAT = 5;

/** A compiled, versioned set of rules: everything matching and judging need, nothing else. */
export interface Pack {
  format: typeof PACK_FORMAT;
  /** Fingerprint of the whole content. */
  hash: string;
  /** Units that fold to another, each followed by what it folds to, as far as the phrases need them. */
  folding: string;
  /**
   * Distinct phrases, folded, sorted by UTF-16 unit, joined by line breaks: a trie that needs no building.
   * A space stands for a gap between two Latin words; a star at the end says that the last word may go on.
   */
  phrases: string;
  /** For each phrase, which of `classSets` it belongs to. */
  sets: number[];
  /** Distinct sets of classes. A class is a concept, or the literals of a slot. */
  classSets: number[][];
  /** Classes that a pattern waits for: a text without a hit of one of them holds no claim. */
  anchors: number[];
  /** Per class: one-character phrases, found by local search only. Sparse. */
  singles: Record<number, string>;
  rules: PackRule[];
  cues: PackCue[];
  /** Phrases of cues in two parts, so that lists which multiply stay short. */
  joins: PackJoin[];
  /** The learned wording by language; absent where there is none. */
  wording?: Partial<Record<Language, PackWording>>;
}

export interface PackWording {
  bias: number;
  /** Runs of words, joined by line breaks. */
  grams: string;
  /** Their weights, in hundredths. */
  weights: number[];
}

export interface PackRule {
  id: string;
  version: string;
  verdict: Verdict;
  harm: Harm;
  /** Class of words that look like cues and here belong to the claim. */
  claimWords: number | null;
  /** Gives way to rules that are none on the same words. */
  family?: true;
  patterns: PackPattern[];
}

/** Every ending of a class, with one of these beginnings right before it, is a hit of other classes. Only the judge looks for them. */
export interface PackJoin {
  /** Beginnings, folded, joined by line breaks. */
  before: string;
  /** Class of the endings. */
  after: number;
  /** Classes of the whole. */
  into: number[];
}

/** A slot is the list of classes that may fill it. */
export type Slot = number[];

export interface PackPattern {
  slots: Slot[];
  ordered: boolean;
  within: number;
  /** Neighbouring sentences over which it may be spread. */
  sentences: 1 | 2;
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
  /** Class of the words that must stand behind the claim, where the cue has two parts. */
  closes: number | null;
  /** Class of words that, shortly before the cue in its sentence, take it away: 我 before 说. */
  notAfter: number | null;
  /** Longer words that hold one of those and do not take it away: 跟我 before 说. */
  notAfterExcept: number | null;
}

export type CuePlace = (typeof CUE_PLACES)[number];

/** Thrown when a pack cannot be read. */
export class PackError extends Error {
  override name = 'PackError';
}

/** What most pages never need. */
type Conditions = Pick<Pack, 'rules' | 'cues' | 'joins' | 'wording'>;

/** Writes a pack as text. Same pack, same text. Rules, cues and wording are a text within the text: most pages never need them. */
export function encodePack({ rules, cues, joins, wording, ...lexicon }: Pack): string {
  return JSON.stringify({ ...lexicon, conditions: JSON.stringify({ rules, cues, joins, wording }) });
}

/**
 * Reads a pack. Its rules and cues are read when they are first asked for.
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
  const { conditions, ...lexicon } = pack as Omit<Pack, keyof Conditions> & { conditions: string };
  let read: Conditions | undefined;
  const readConditions = () => (read ??= JSON.parse(conditions) as Conditions);
  return {
    ...lexicon,
    get rules() {
      return readConditions().rules;
    },
    get cues() {
      return readConditions().cues;
    },
    get joins() {
      return readConditions().joins;
    },
    get wording() {
      return readConditions().wording ?? {};
    },
  };
}
