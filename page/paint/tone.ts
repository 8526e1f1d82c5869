import { parentOf } from '../extract/composed.ts';

/** What marks are painted for: dark letters on a light ground, or light letters on a dark one. */
export type Tone = 'light' | 'dark';

/**
 * Judged by the letters, because the ground may be an image, a gradient or somebody else's element.
 * `color-scheme` would not tell: many dark pages declare none.
 */
export function toneAt(range: Range): Tone {
  const element = parentOf(range.startContainer);
  const view = element?.ownerDocument.defaultView;
  return element && view && lightnessOf(view.getComputedStyle(element).color) > 0.55 ? 'dark' : 'light';
}

/**
 * Perceived lightness of a computed CSS colour, 0 to 1: the L of those that have one, else the luma of ITU-R BT.601.
 * @param color as getComputedStyle gives it: https://www.w3.org/TR/css-color-4/#serializing-color-values
 */
export function lightnessOf(color: string): number {
  const name = color.slice(0, color.indexOf('('));
  const [first = 0, second = 0, third = 0] = (color.slice(name.length).match(/(?<!\w)-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  // oklch, oklab; lch, lab.
  if (name.startsWith('ok')) return first;
  if (name.startsWith('l')) return first / 100;
  // `color(srgb r g b)` counts from 0 to 1, `rgb()` to 255.
  const whole = name === 'color' ? 1 : 255;
  return (0.299 * first + 0.587 * second + 0.114 * third) / whole;
}
