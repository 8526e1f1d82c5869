import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../page/card-host/place-card.ts';
import { runs } from '../../support/runs.ts';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 360, height: 200 };

/** A line of a sentence, 20 pixels high. */
const line = (left: number, top: number, right = left + 200): Box => ({ left, top, right, bottom: top + 20 });

/** The box the card takes, no higher than it may be. */
function boxOf(lines: readonly Box[], card = CARD, viewport = VIEWPORT): Box {
  const { left, top, maxHeight } = placeCard(lines, card, viewport);
  return { left, top, right: left + card.width, bottom: top + Math.min(card.height, maxHeight) };
}

const isInside = (box: Box, { width, height }: typeof VIEWPORT) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
const isOver = (box: Box, lines: readonly Box[]) => lines.some((each) => box.top < each.bottom && each.top < box.bottom);

describe('placeCard', () => {
  it('puts the card right below the sentence, at the start of its last line', () => {
    expect(boxOf([line(500, 100), line(40, 120)])).toEqual({ left: 40, top: 148, right: 400, bottom: 348 });
  });

  it('puts the card right above where there is no room below, at the start of its first line', () => {
    expect(boxOf([line(500, 700), line(40, 720)])).toEqual({ left: 500, top: 492, right: 860, bottom: 692 });
  });

  it('moves the card left where the viewport ends', () => {
    expect(boxOf([line(900, 100, 990)])).toMatchObject({ left: 632, right: 992 });
  });

  it('keeps a card that is wider than the viewport at its left edge', () => {
    expect(boxOf([line(100, 100)], CARD, { width: 320, height: 800 }).left).toBe(8);
  });

  it('lets a tall card scroll inside, on the side with more room', () => {
    const tall = { width: 360, height: 5000 };
    expect(placeCard([line(40, 200)], tall, VIEWPORT)).toEqual({ left: 40, top: 228, maxHeight: 564 });
    expect(placeCard([line(40, 600)], tall, VIEWPORT)).toEqual({ left: 40, top: 8, maxHeight: 584 });
  });

  it('keeps the card in sight when the sentence fills the viewport', () => {
    const filling = Array.from({ length: 60 }, (_, i) => line(10, -100 + i * 20));
    expect(isInside(boxOf(filling), VIEWPORT)).toBe(true);
    expect(isInside(boxOf([line(10, 0, 300), { left: 10, top: 20, right: 300, bottom: 800 }]), VIEWPORT)).toBe(true);
  });

  const size = (least: number, most: number) => fc.integer({ min: least, max: most });
  const scene = fc
    .record({
      viewport: fc.record({ width: size(300, 2000), height: size(300, 1500) }),
      card: fc.record({ width: size(200, 360), height: size(40, 3000) }),
    })
    .chain(({ viewport, card }) => {
      const own = fc.record({ left: size(-50, viewport.width), top: size(-40, viewport.height - 1), count: size(1, 80) });
      return own
        .map(({ left, top, count }) => Array.from({ length: count }, (_, i) => line(left, top + i * 20)))
        .map((lines) => lines.filter((each) => each.top < viewport.height && each.bottom > 0))
        .filter((lines) => lines.length > 0)
        .map((lines) => ({ viewport, card: { ...card, width: Math.min(card.width, viewport.width - 16) }, lines }));
    });

  it('is inside the viewport for any sentence in sight, and never over it where there is room', () => {
    fc.assert(
      fc.property(scene, ({ viewport, card, lines }) => {
        const box = boxOf(lines, card, viewport);
        expect(isInside(box, viewport), 'inside').toBe(true);
        const [first, last] = [lines[0] as Box, lines.at(-1) as Box];
        const room = Math.max(first.top, viewport.height - last.bottom) - 16;
        if (room >= 120) expect(isOver(box, lines), 'over').toBe(false);
        expect(placeCard(lines, card, viewport).maxHeight).toBeGreaterThanOrEqual(120);
      }),
      runs(1000),
    );
  });
});
