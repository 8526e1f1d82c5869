import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createMatcher, mayHoldClaim } from '#engine/runtime';
import { curated } from '../../../support/curated.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const TEXT =
  '今天的会议改到下午三点，请带上电脑和充电器。路上有雨，出门记得带伞。The bus leaves at nine, and the tickets are in the drawer. ';
const SCANS = 10_000;
const ROUNDS = 5;
const MOST_BYTES = 64 * 1024;

it('keeps nothing of texts in which there is nothing', () => {
  const matcher = createMatcher(curated.pack);
  const scan = () => {
    for (let i = 0; i < SCANS; i++) if (mayHoldClaim(matcher, `${TEXT}${i}`)) throw new Error('The text was to hold nothing.');
  };
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  // Once before, for what is made once.
  scan();
  // Code is compiled and thrown away when the browser's engine sees fit, in any one round; what the scans keep, they keep in every round.
  const growth = Array.from({ length: ROUNDS }, () => {
    const before = heap();
    scan();
    return heap() - before;
  });
  expect(Math.min(...growth)).toBeLessThan(MOST_BYTES);
});
