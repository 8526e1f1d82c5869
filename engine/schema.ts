/** The project's nouns with their schemas. */
export * from './explainer.ts';
export * from './rule.ts';
export * from './vocabulary.ts';
export type * from './card.ts';
