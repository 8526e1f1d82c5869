import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../../page/paint/tone.ts';

describe('lightnessOf', () => {
  it.each([
    'rgb(255, 255, 255)',
    'rgba(221, 221, 221, 0.9)',
    'oklch(0.92 0.01 250)',
    'lab(90 2 3)',
    'color(srgb 0.9 0.9 0.88)',
    'rgb(187, 187, 187)',
  ])('%s is light', (color) => expect(lightnessOf(color)).toBeGreaterThan(0.55));

  it.each(['rgb(0, 0, 0)', 'rgb(51, 51, 51)', 'oklch(0.3 0.1 250)', 'lch(35 10 20)', 'color(display-p3 0.2 0.2 0.3)', 'rgb(0, 0, 200)'])(
    '%s is dark',
    (color) => expect(lightnessOf(color)).toBeLessThan(0.55),
  );
});
