import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeRulesPage } from '../../scripts/rules-page/write-rules-page.ts';
import { curated } from '../support/curated.ts';
import { ROOT } from '../support/root.ts';

it('docs/rules.md says what the data says; npm run docs:rules writes it anew', () => {
  expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8') === writeRulesPage(curated.data)).toBe(true);
});
