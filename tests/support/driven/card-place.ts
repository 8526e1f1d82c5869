import type { Evaluator } from './browser.ts';

/** Where the open card stands in its frame, in CSS pixels of that frame's viewport. */
export interface CardPlace {
  isInsideViewport: boolean;
  /** Whether it covers a line of the sentence it belongs to. */
  isOverSentence: boolean;
  /** Whether it stands right above or below the sentence, no farther than a line's gap. */
  isNear: boolean;
  /** Whether it is what a click at its corners and its middle would hit. */
  isOnTop: boolean;
  /** What it says. */
  text: string;
  /** Left, top, right, bottom, to be read when a test fails. */
  box: string;
}

/** Looks at the open card and the mark of this quotation; null when no card is open. */
export function placeOfCard(page: Evaluator, quote: string): Promise<CardPlace | null> {
  return page.evaluate((wanted) => {
    const find = (view: typeof globalThis): CardPlace | null => {
      const card = view.document.querySelector('kebian-card');
      if (!card) {
        const frames = [...view.document.querySelectorAll('iframe')];
        return frames.reduce<CardPlace | null>(
          (place, { contentWindow }) => place ?? find(contentWindow as unknown as typeof globalThis),
          null,
        );
      }
      const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
      const lines = [...view.CSS.highlights.values()]
        .flatMap((highlight) => [...highlight] as Range[])
        .filter((range) => range.toString() === wanted)
        .flatMap((range) => [...range.getClientRects()]);
      const inset = 6;
      const points = [
        [left + inset, top + inset],
        [right - inset, top + inset],
        [left + inset, bottom - inset],
        [right - inset, bottom - inset],
        [left + width / 2, top + height / 2],
      ] as const;
      return {
        isInsideViewport: left >= 0 && top >= 0 && right <= view.innerWidth && bottom <= view.innerHeight,
        isOverSentence: lines.some((line) => line.bottom > top && line.top < bottom && line.right > left && line.left < right),
        isNear: lines.some((line) => Math.max(top - line.bottom, line.top - bottom) <= 12),
        isOnTop: points.every(([x, y]) => view.document.elementFromPoint(x, y) === card),
        text: card.shadowRoot?.textContent ?? '',
        box: [left, top, right, bottom].map(Math.round).join(' '),
      };
    };
    return find(globalThis);
  }, quote);
}
