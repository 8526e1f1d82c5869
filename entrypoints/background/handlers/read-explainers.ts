import type { Handlers } from '#protocol/server';
import { listExplainers, readExplainer } from '#store';
import { readLibrary } from '../edition.ts';

export const readExplainerOf: Handlers['readExplainer'] = ({ id }) => readLibrary((library) => readExplainer(library, id));

export const listExplainersOf: Handlers['listExplainers'] = () => readLibrary(listExplainers);
