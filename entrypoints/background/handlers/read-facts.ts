import type { Handlers } from '#protocol/server';
import { readFacts, readOwnFacts } from '#store';
import { readLibrary } from '../edition.ts';
import { ownDatabase } from '../own-sets.ts';

export const readFactsOf: Handlers['readFacts'] = async ({ rule }) => {
  const ours = await readLibrary((library) => readFacts(library, rule));
  return ours ?? readOwnFacts(ownDatabase, rule);
};
