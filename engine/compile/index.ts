export { compileRules, type RuleSet } from './compile-rules.ts';
export { fingerprint } from './fingerprint.ts';
export { CompileError, type Problem } from './problem.ts';
