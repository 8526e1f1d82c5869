import type { Handlers } from '#protocol/server';
import { readFacts } from '#store';
import { readLibrary } from '../edition.ts';

export const readFactsOf: Handlers['readFacts'] = ({ rule }) => readLibrary((library) => readFacts(library, rule));
