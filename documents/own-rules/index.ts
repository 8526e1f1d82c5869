export { type OwnRulesFile, readOwnRules } from './read-own-rules.ts';
