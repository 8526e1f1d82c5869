import { fileURLToPath } from 'node:url';

/** The folder of the checkout, which holds `rules/` and `library/`. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
