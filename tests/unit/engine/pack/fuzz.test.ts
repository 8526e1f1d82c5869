import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, decodePack, PackError } from '#engine/runtime';
import { makeConcept, makeCue, makeRule } from '../../../support/make-rule.ts';
import { runs } from '../../../support/runs.ts';
import { signPack } from '../../../support/sign-pack.ts';

const { bytes: whole } = compileRules({
  rules: [
    makeRule({ id: 'one', patterns: { zh: [{ ordered: ['盐', '致癌 | $disease'], near: ['食物'] }], en: [{ all: ['salt', 'cancer'] }] } }),
    makeRule({ id: 'two', patterns: { zh: [{ all: ['转基因', '不育', '$disease'], unless: ['实验'] }] }, claimWords: { zh: ['骗局'] } }),
  ],
  concepts: [makeConcept({ id: 'disease', zh: ['糖尿病', '高血压'], en: ['diabet*'] })],
  cues: [makeCue({ zh: ['网传', '据(说|传)'] }), makeCue({ id: 'myth', place: 'after', stance: 'debunked', zh: ['是谣言'] })],
});

const TEXT =
  '网传食物里的盐致癌，吃鹽得糖尿病。转基因食品导致不育和高血压是谣言。Salt causes cancer. Diabetics eat 盐 致癌 salt, cancer! '.repeat(3);

/** Where and how bytes are changed: numbers overwritten, stretches copied over others, the header most of all. */
const change = fc.record({
  at: fc.oneof(fc.nat({ max: 260 }), fc.nat({ max: whole.length - 1 })),
  bytes: fc.oneof(
    fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 8 }),
    fc.constantFrom([0, 0, 0, 0], [255, 255, 255, 255], [255, 255, 255, 127], [1, 0, 0, 0]),
  ),
});

/**
 * The hash is made right again each time, so that every change reaches the reader: an attacker can do as much.
 * What remains is an error that says so, or a matcher that works, whatever it finds. That it ends, is seen by its ending.
 */
it('a changed pack is refused, or matches without harm', () => {
  let matched = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = whole.slice();
      for (const { at, bytes: put } of changes) bytes.set(put.slice(0, bytes.length - at), at);
      signPack(bytes);
      try {
        const matcher = createMatcher(decodePack(bytes));
        for (const { start, end } of findClaims(matcher, { text: TEXT })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(TEXT.length);
        }
        matched++;
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
      }
    }),
    runs(20_000),
  );
  // Else nothing behind the reader was ever reached.
  expect(matched).toBeGreaterThan(2000);
});
