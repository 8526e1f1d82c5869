import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TRADITIONAL_PAIRS } from '../../../../engine/compile/traditional-pairs.ts';
import { makeModule } from '../../../../scripts/make-traditional-pairs.mjs';

it('the committed table of traditional characters is the one the script writes', () => {
  const committed = readFileSync(new URL('../../../../engine/compile/traditional-pairs.ts', import.meta.url), 'utf8');
  expect(committed).toBe(makeModule());
});

it('the table pairs each character once, with another one', () => {
  const pairs = TRADITIONAL_PAIRS.match(/../gs) ?? [];
  expect(pairs.length).toBeGreaterThan(2900);
  expect(new Set(pairs.map((pair) => pair[0])).size).toBe(pairs.length);
  expect(pairs.filter((pair) => pair[0] === pair[1])).toEqual([]);
});
