import { describe, expect, it } from 'vitest';
import { readFamilyMap, rulesOfFamilies } from '../../../bench/eval/family-map.ts';

describe('the map of families', () => {
  it('is made of ids and slugs, each family once under a rule', () => {
    for (const [rule, families] of Object.entries(readFamilyMap())) {
      for (const word of [rule, ...families]) expect(word).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(new Set(families).size, rule).toBe(families.length);
    }
  });

  it('leads from a family to every rule that should find it', () => {
    expect(rulesOfFamilies({ a: ['x', 'y'], b: ['y'] })).toEqual(
      new Map([
        ['x', new Set(['a'])],
        ['y', new Set(['a', 'b'])],
      ]),
    );
  });
});
