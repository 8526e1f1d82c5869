import type { Matcher } from '../match/matcher.ts';
import { type FoldTable, readFoldTable } from '../normalize/fold.ts';
import { factsOf } from '../pack/facts.ts';
import type { Pack, PackTold, PackWording } from '../pack/pack.ts';
import type { Language } from '../vocabulary.ts';
import { KnownRuns } from './grams.ts';
import { makeWordClasses, type WordClasses } from './word-classes.ts';

/** What was learned of wordings, in log-odds; see wording.ts. */
export interface WordingTable {
  bias: number;
  /** Short runs of words, and what each says by its number. */
  known: KnownRuns;
  weights: Float64Array;
  /** Of classes of words by place, in the order of `Manner.values`; empty where none were learned. */
  asserts: Float64Array;
  /** The same for each stance that is no assertion. */
  stances: readonly ToldTable[];
}

export interface ToldTable extends Pick<PackTold, 'stance' | 'bias' | 'evidence'> {
  weights: Float64Array;
}

const classes = new WeakMap<Pack, WordClasses>();
const folds = new WeakMap<Pack, FoldTable>();
const wordings = new WeakMap<Pack, Partial<Record<Language, WordingTable>>>();

/** How units fold, for those who compare characters themselves; made when it is first asked for. */
export function foldOf({ pack }: Matcher): FoldTable {
  return once(folds, pack, () => readFoldTable(pack.sections.folding));
}

/** The learned wording, ready to look up; made when it is first asked for. */
export function wordingOf({ pack }: Matcher): Partial<Record<Language, WordingTable>> {
  return once(wordings, pack, () => {
    const { zh, en } = factsOf(pack).wording;
    return { ...(zh ? { zh: toTable(zh) } : {}), ...(en ? { en: toTable(en) } : {}) };
  });
}

/** Classes of everyday words, ready to look up; made when they are first asked for. */
export function wordClassesOf(matcher: Matcher): WordClasses {
  return once(classes, matcher.pack, () => makeWordClasses(factsOf(matcher.pack).wordClasses, foldOf(matcher)));
}

function toTable({ bias, grams, weights, asserts, stances }: PackWording): WordingTable {
  return {
    bias,
    known: new KnownRuns(grams === '' ? [] : grams.split('\n')),
    weights: toOdds(weights),
    asserts: toOdds(asserts),
    stances: stances.map((told) => ({ ...told, weights: toOdds(told.weights) })),
  };
}

function toOdds(hundredths: readonly number[]): Float64Array {
  return Float64Array.from(hundredths, (each) => each / 100);
}

function once<T>(kept: WeakMap<Pack, T>, pack: Pack, make: () => T): T {
  const before = kept.get(pack);
  if (before !== undefined) return before;
  const made = make();
  kept.set(pack, made);
  return made;
}
