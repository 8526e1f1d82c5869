import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MadeFiles } from './page-server.ts';
import { makeTwoMegabytes } from './two-megabytes.ts';

/** What the project's own pages need beside their folder: a page that is made, and a framework. */
export const MADE_PAGES: MadeFiles = {
  '/structures/two-megabytes.html': makeTwoMegabytes,
  '/preact.mjs': () => readFileSync(fileURLToPath(new URL('../../node_modules/preact/dist/preact.mjs', import.meta.url))),
};
