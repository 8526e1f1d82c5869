import { describe, expect, it } from 'vitest';
import { minimise } from '../../../bench/eval/stance/minimise.ts';

describe('minimise', () => {
  it('finds the least value of a tilted bowl', () => {
    const goal = [3, -2, 0.5];
    const steep = [1, 100, 0.01];
    const found = minimise((at, gradient) => {
      let value = 0;
      for (const [i, wanted] of goal.entries()) {
        const away = (at[i] as number) - wanted;
        gradient[i] = 2 * (steep[i] as number) * away;
        value += (steep[i] as number) * away * away;
      }
      return value;
    }, 3);
    for (const [i, wanted] of goal.entries()) expect(found[i]).toBeCloseTo(wanted, 1);
  });

  it('stays where the slope is nought', () => {
    expect([...minimise((_, gradient) => gradient.fill(0).length * 0, 2)]).toEqual([0, 0]);
  });

  it('gives the same point each time', () => {
    const once = () =>
      minimise((at, gradient) => {
        gradient[0] = Math.tanh((at[0] as number) - 1);
        return Math.log(Math.cosh((at[0] as number) - 1));
      }, 1);
    expect([...once()]).toEqual([...once()]);
  });
});
