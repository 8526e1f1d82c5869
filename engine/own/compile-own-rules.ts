import { compileRules } from '../compile/compile-rules.ts';
import { CompileError } from '../compile/problem.ts';
import type { Pack } from '../pack/pack.ts';
import type { Rule } from '../rule.ts';
import type { OwnBase } from './own-base.ts';
import type { OwnProblem } from './own-problem.ts';
import type { OwnRule } from './own-rule.ts';

/** Compiles own rules to a pack of their own, without cues: those of the shipped pack judge what it finds. */
export function compileOwnRules(rules: readonly OwnRule[], { concepts, wholeWords }: OwnBase): Pack | OwnProblem[] {
  try {
    return compileRules({ rules: rules.map(asRule), concepts, wholeWords, cues: [] });
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    return error.problems.map(({ id, path, message }) => ({ rule: indexes.get(id) ?? null, path, message }));
  }
}

/** What the compiler reads of a rule. Of the verdict and the harm, which own rules have none of, a mark only needs to be told that. */
function asRule({ id, claim, note, patterns, unless }: OwnRule): Rule {
  const read = { id, claim, note, verdict: 'own', harm: 'low', patterns, unless, claimWords: {} };
  return read as unknown as Rule;
}
