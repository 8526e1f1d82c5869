import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT, UnitTrie } from '../../../../engine/judge/unit-trie.ts';
import { runs } from '../../../support/runs.ts';

/** The node that all of the units lead to. */
const walk = (trie: UnitTrie, units: readonly number[]) => {
  let node = ROOT;
  for (const unit of units) {
    node = trie.step(node, unit);
    if (node === ROOT) return ROOT;
  }
  return node;
};

describe('a trie over units', () => {
  const unit = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 0xffff }));
  const word = fc.array(unit, { minLength: 1, maxLength: 5 });

  it('leads to the end of each word, and nowhere with what begins none', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (words, others) => {
        const trie = new UnitTrie(words);
        const beginnings = new Set(words.flatMap((units) => units.map((_, at) => units.slice(0, at + 1).join())));
        expect(trie.size).toBe(beginnings.size + 1);
        words.forEach((units, index) => {
          expect(walk(trie, units)).toBe(trie.ends[index]);
        });
        expect(new Set(trie.ends).size).toBe(new Set(words.map((units) => units.join())).size);
        for (const units of [...words, ...others]) expect(walk(trie, units) !== ROOT).toBe(beginnings.has(units.join()));
      }),
      runs(300),
    );
  });

  it('goes nowhere by the unit 0, and nowhere at all without words', () => {
    expect(new UnitTrie([[1, 2]]).step(ROOT, 0)).toBe(ROOT);
    expect(new UnitTrie([]).step(ROOT, 0x7684)).toBe(ROOT);
  });

  it('refuses more beginnings than it can number', () => {
    const words = Array.from({ length: 0x10000 }, (_, index) => [(index & 0xff) + 1, (index >>> 8) + 1, 1]);
    expect(() => new UnitTrie(words)).toThrow(RangeError);
  });
});
