import type { Handlers } from '#protocol/server';
import { readFacts } from '#store';
import { database, ensureEdition } from '../edition.ts';

export const readFactsOf: Handlers['readFacts'] = async ({ rule }) => {
  await ensureEdition();
  return readFacts(database, rule);
};
