import type { Matcher } from '../match/matcher.ts';
import { type FoldTable, readFoldTable } from '../normalize/fold.ts';
import { factsOf } from '../pack/facts.ts';
import type { Pack, PackWording } from '../pack/pack.ts';
import type { Language } from '../vocabulary.ts';

/** Weights of short runs of words, in log-odds; see wording.ts. */
export interface WordingTable {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

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

function toTable({ bias, grams, weights }: PackWording): WordingTable {
  return { bias, weights: new Map(grams.split('\n').map((gram, index) => [gram, (weights[index] as number) / 100])) };
}

function once<T>(kept: WeakMap<Pack, T>, pack: Pack, make: () => T): T {
  const before = kept.get(pack);
  if (before !== undefined) return before;
  const made = make();
  kept.set(pack, made);
  return made;
}
