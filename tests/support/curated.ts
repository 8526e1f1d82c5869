import { compileCuratedData } from '../../cli/read-curated-data.ts';
import { ROOT } from './root.ts';

/** The project's own data, read and compiled once for a test file. */
export const curated = compileCuratedData(ROOT);
