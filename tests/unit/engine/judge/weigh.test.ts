import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stance } from '#engine/runtime';
import type { ActiveCue } from '../../../../engine/judge/view.ts';
import { strengthOf, weigh, weightOf } from '../../../../engine/judge/weigh.ts';
import { runs } from '../../../support/runs.ts';
import { makeActiveCue, makeTone } from './make-active-cue.ts';

/** A cue set speaks for one stance, whatever its words. */
const SPEAKS_FOR: Readonly<Record<string, Stance>> = {
  oath: 'asserted',
  myth: 'debunked',
  not: 'negated',
  asks: 'questioned',
  wording: 'asserted',
};

const anyCue: fc.Arbitrary<ActiveCue> = fc
  .record({
    id: fc.constantFrom(...Object.keys(SPEAKS_FOR)),
    where: fc.constantFrom('text', 'heading', 'title', 'before', 'after'),
    quote: fc.constantFrom('甲', '乙', '丙', '丁'),
    strength: fc.integer({ min: 1, max: 100 }).map((hundredths) => hundredths / 100),
    isTone: fc.boolean(),
  })
  .map(({ id, where, quote, strength, isTone }) =>
    makeActiveCue({
      cue: id,
      stance: SPEAKS_FOR[id] as Stance,
      where,
      quote,
      strength,
      ...(isTone ? { isTone } : {}),
    }),
  );

describe('weigh', () => {
  it('gives what the words of the pattern say where there is no cue', () => {
    expect([0.05, 0.4, 0.9].map((base) => weigh(base, [], 'low'))).toEqual([0.05, 0.4, 0.9]);
  });

  it.each([0.1, 0.3, 0.5, 0.8, 0.95])('takes an assertion of 0.9 down by the strength of a cue that stands alone: %d', (strength) => {
    expect(weigh(0.9, [makeActiveCue({ strength })], 'low')).toBeCloseTo(0.9 * (1 - strength), 2);
  });

  it('lets a cue for an assertion outweigh a sceptical one of the same strength', () => {
    const both = [makeActiveCue({ cue: 'doubt' }), makeActiveCue({ cue: 'oath', stance: 'asserted' })];
    expect(weigh(0.9, both, 'low')).toBe(0.9);
    expect(weigh(0.5, both, 'low')).toBe(0.5);
  });

  it('counts the same cue once, at its strongest', () => {
    const once = weigh(0.9, [makeActiveCue({ strength: 0.6 })], 'low');
    expect(weigh(0.9, [makeActiveCue({ strength: 0.3 }), makeActiveCue({ strength: 0.6, start: 9, end: 11 })], 'low')).toBe(once);
  });

  it('counts a cue and its tone each for itself', () => {
    const cue = makeActiveCue({ stance: 'debunked' });
    expect(weigh(0.9, [cue, makeTone({ cue: cue.cue })], 'low')).toBeLessThan(weigh(0.9, [cue], 'low'));
  });

  it('gives 0 to 1 in hundredths, in whatever order the cues come', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyCue, { maxLength: 12 })
          .chain((cues) => fc.tuple(fc.constant(cues), fc.shuffledSubarray(cues, { minLength: cues.length }))),
        fc.integer({ min: 5, max: 100 }),
        fc.constantFrom('low', 'medium', 'high'),
        ([cues, shuffled], base, harm) => {
          const confidence = weigh(base / 100, cues, harm);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(confidence).toBe(Math.round(confidence * 100) / 100);
          expect(weigh(base / 100, shuffled, harm)).toBe(confidence);
        },
      ),
      runs(500),
    );
  });

  it.each(['low', 'medium', 'high'] as const)('is never raised by the page, at %s harm', (harm) => {
    const ofPage = anyCue.map((cue): ActiveCue => ({ ...cue, cue: `page-${cue.cue}`, where: 'title' }));
    const ofText = anyCue.map((cue): ActiveCue => ({ ...cue, where: 'text' }));
    fc.assert(
      fc.property(fc.array(ofText, { maxLength: 4 }), fc.array(ofPage, { maxLength: 4 }), (text, page) => {
        expect(weigh(0.9, [...text, ...page], harm)).toBeLessThanOrEqual(weigh(0.9, text, harm));
      }),
      runs(200),
    );
  });

  it('lets the page lower great harm as far as the middle level, and no further', () => {
    const page = makeActiveCue({ stance: 'debunked', where: 'title', strength: 0.95 });
    expect([weigh(0.9, [page], 'medium'), weigh(0.9, [page], 'high')]).toEqual([0.05, 0.6]);
  });
});

describe('grammar', () => {
  const oaths = ['一', '二', '三'].flatMap((quote) =>
    ['oath', 'witness', 'sale'].map((cue) => makeTone({ cue, stance: 'asserted', quote, strength: 0.8 })),
  );

  it.each(['negated', 'questioned'] as const)('is not undone by tone where the sentence is %s', (stance) => {
    const plain = makeActiveCue({ stance, strength: 0.85 });
    expect(weigh(0.9, [plain, ...oaths], 'low')).toBeLessThan(0.4);
    expect(weigh(0.9, [plain, ...oaths], 'low')).toBeGreaterThan(weigh(0.9, [plain], 'low'));
  });

  it.each([
    ['only told', makeActiveCue({ strength: 0.85 })],
    ['denied in another block', makeActiveCue({ stance: 'negated', where: 'after', strength: 0.85 })],
    ['weakly denied', makeActiveCue({ stance: 'negated', strength: 0.5 })],
    ['denied by its tone', makeTone({ stance: 'negated', strength: 0.85 })],
  ])('leaves tone its full weight where the claim is %s', (_, cue) => {
    expect(weigh(0.9, [cue, ...oaths], 'low')).toBeGreaterThan(0.8);
  });

  it('does not hold back tone that agrees with it', () => {
    const plain = makeActiveCue({ stance: 'negated', strength: 0.6 });
    const words = ['一', '二', '三'].map((quote) => makeTone({ quote, strength: 0.6 }));
    const negligible = makeTone({ strength: 0.01 });
    expect(weigh(0.9, [plain, ...words], 'low')).toBeLessThan(weigh(0.9, [plain, negligible], 'low') / 2);
  });
});

describe('strengthOf', () => {
  it('is the inverse of weightOf', () => {
    for (const strength of [0.05, 0.3, 0.6, 0.9]) expect(strengthOf(weightOf(strength))).toBeCloseTo(strength, 10);
    expect(strengthOf(0)).toBeCloseTo(0, 10);
  });
});
