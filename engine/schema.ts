/** The project's nouns with their schemas. */

export type * from './card.ts';
export * from './explainer.ts';
export * from './rule.ts';
export * from './vocabulary.ts';
