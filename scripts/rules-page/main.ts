import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileCuratedData } from '../../cli/read-curated-data.ts';
import { writeRulesPage } from './write-rules-page.ts';

/** `npm run docs:rules`: writes docs/rules.md anew from the data. */
const root = fileURLToPath(new URL('../..', import.meta.url));
writeFileSync(new URL('../../docs/rules.md', import.meta.url), writeRulesPage(compileCuratedData(root).data));
