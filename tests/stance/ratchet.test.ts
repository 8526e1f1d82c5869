import { beforeAll, describe, expect, it } from 'vitest';
import { readBaseline, regressions } from '../../bench/eval/baseline.ts';
import { type Figure, measureFigures } from '../../bench/eval/figures.ts';
import { readCorpora } from '../../bench/eval/read-corpora.ts';
import { curated } from '../support/curated.ts';

/** What the corpora give is asked only where they are given; the sets of this folder always. */
const folder = process.env.KEBIAN_CORPORA ?? '';

describe('figures of stance', () => {
  const baseline = readBaseline();
  let figures: Figure[] = [];

  beforeAll(() => {
    figures = measureFigures(curated.pack, curated.data.rules, folder === '' ? [] : readCorpora(folder).texts);
  }, 300_000);

  it('have a baseline that says why it is as it is', () => {
    expect(baseline?.because[0]?.why.length).toBeGreaterThan(20);
  });

  it('are no worse than the baseline by more than its interval', () => {
    if (!baseline) throw new Error('there is no baseline: npm run eval -- --accept "why"');
    expect(regressions(figures, baseline)).toEqual([]);
  });

  it('are all named in the baseline, so that none goes unwatched', () => {
    const known = new Set(Object.keys(baseline?.figures ?? {}));
    expect(figures.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('regressions', () => {
  const figure = (hits: number, n: number, better: Figure['better']): Figure => ({
    name: 'a rate',
    rate: { hits, n, share: hits / n, low: 0, high: 1 },
    better,
  });
  const baseline = { because: [{ day: '2026-11-22', why: 'the first figures there were' }], figures: { 'a rate': { hits: 90, n: 100 } } };

  it.each([
    ['a rate that fell out of the interval', 80, 'high', 1],
    ['a rate that fell within it', 86, 'high', 0],
    ['a rate that rose', 100, 'high', 0],
    ['a rate that should be low and rose out of it', 98, 'low', 1],
    ['a rate that should be low and fell', 10, 'low', 0],
  ] as const)('%s', (_, hits, better, count) => {
    expect(regressions([figure(hits, 100, better)], baseline)).toHaveLength(count);
  });

  it('are none where all hit, before and now', () => {
    for (const n of [1, 4, 17]) {
      const all: Figure = { name: 'a rate', rate: { hits: n, n, share: 1, low: 0, high: 1 }, better: 'low' };
      expect(regressions([all], { ...baseline, figures: { 'a rate': { hits: n, n } } })).toEqual([]);
    }
  });

  it('say nothing of what was not measured', () => {
    expect(regressions([figure(0, 0, 'high')], baseline)).toEqual([]);
  });
});
