import { describe, expect, it } from 'vitest';
import { wilson } from '../../../bench/eval/wilson.ts';

describe('wilson', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3: the score method without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %i of %i', (hits, n, low, high) => {
    const rate = wilson(hits, n);
    expect(rate.low).toBeCloseTo(low, 4);
    expect(rate.high).toBeCloseTo(high, 4);
  });

  it('is the same for hits and misses, mirrored', () => {
    expect(wilson(29, 29).low).toBeCloseTo(1 - wilson(0, 29).high, 12);
    expect(wilson(29, 29).high).toBe(1);
  });

  it('claims nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ hits: 0, n: 0, share: 0, low: 0, high: 1 });
  });
});
