import { fileURLToPath } from 'node:url';
import { compileCuratedData } from '../../cli/read-curated-data.ts';

/** The folder that holds `rules/` and `library/`. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own data, read and compiled once for a test file. */
export const curated = compileCuratedData(ROOT);
