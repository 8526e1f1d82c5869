/** Rules that users write for themselves: their form, what they may not do, and how they are compiled. Runs in the background only. */
export { checkOwnRules } from './check-own-rules.ts';
export { compileOwnRules } from './compile-own-rules.ts';
export { OWN_LIMITS, type OwnAmounts, passedLimits } from './limits.ts';
export type { OwnBase } from './own-base.ts';
export type { OwnMistake, OwnProblem } from './own-problem.ts';
export { type OwnRule, OwnRuleSchema } from './own-rule.ts';
export { weighPatterns } from './weigh-patterns.ts';
