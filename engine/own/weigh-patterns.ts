import { makeFoldTable } from '../compile/fold-table.ts';
import { PhraseClasses } from '../compile/phrase-classes.ts';
import { TRADITIONAL_PAIRS } from '../compile/traditional-pairs.ts';
import type { Pattern } from '../rule.ts';
import { LANGUAGES, type Language } from '../vocabulary.ts';
import type { OwnBase } from './own-base.ts';
import type { OwnProblem } from './own-problem.ts';
import type { OwnRule } from './own-rule.ts';

/** More matches than these in a million characters of ordinary text, and a pattern marks everything. Of our own patterns 99 % stay below. */
const TOO_COMMON = 200;
/** About how often a single character stands in a million. */
const SINGLE = 5_000;
/** Units of text around a word in which another one would meet it: about a sentence. */
const AROUND: Record<Language, number> = { zh: 40, en: 120 };

/** How much rules amount to, and which of their patterns are too common. */
export interface Weighed {
  /** Distinct phrases as they are written. */
  phrases: number;
  /** Distinct phrases with those of the concepts. */
  words: number;
  problems: OwnProblem[];
}

/** Weighs patterns by the measure by which the compiler chooses where a search begins. */
export function weighPatterns(rules: readonly OwnRule[], { concepts }: OwnBase): Weighed {
  const classes = new PhraseClasses(makeFoldTable(TRADITIONAL_PAIRS), concepts);
  const written = new Set<string>();
  const problems: OwnProblem[] = [];
  for (const [rule, { patterns, unless }] of rules.entries()) {
    for (const lang of LANGUAGES) {
      const rateOf = (slot: string) => {
        for (const phrase of slot.split('|')) if (!phrase.trim().startsWith('$')) written.add(phrase.trim());
        const ids = classes.slot(slot, lang, { kind: 'rule', id: '', path: [] });
        return ids.reduce((sum, id) => sum + classes.table.commonness(id) + (classes.table.hasSingles(id) ? SINGLE : 0), 0);
      };
      for (const [index, pattern] of (patterns[lang] ?? []).entries()) {
        const expected = together(slotsOf(pattern).map(rateOf), AROUND[lang]);
        for (const slot of [...(pattern.near ?? []), ...(pattern.unless ?? [])]) rateOf(slot);
        if (expected > TOO_COMMON) problems.push({ rule, path: ['patterns', lang, index], message: tooCommon(expected) });
      }
      for (const slot of unless[lang] ?? []) rateOf(slot);
    }
  }
  return { phrases: written.size, words: classes.table.phrases().length, problems };
}

export function slotsOf(pattern: Pattern): readonly string[] {
  return 'ordered' in pattern ? pattern.ordered : pattern.all;
}

/** How often the rarest slot stands with all others around it, as though they knew nothing of each other. */
function together(rates: readonly number[], around: number): number {
  const [rarest = 0, ...others] = [...rates].sort((a, b) => a - b);
  return others.reduce((expected, rate) => expected * Math.min(1, (rate * around) / 1e6), rarest);
}

function tooCommon(expected: number): string {
  return `the pattern is too common: its words may be expected about ${Math.round(expected)} times in a million characters of ordinary text, ${TOO_COMMON} are the most; add a slot, or take longer phrases`;
}
