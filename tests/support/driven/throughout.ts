import { until } from '../../../scripts/browser/until.ts';
import type { DrivenPage, Evaluator } from './browser.ts';

declare global {
  /** Closed shadow roots, where a page of ours shows them to the test. */
  var closedRoots: ShadowRoot[] | undefined;
}

/** Quotations painted in sight, through frames of the same site and shadow roots, in page order; white space is one space. */
export function quotesThroughout(page: Evaluator): Promise<string[]> {
  return page.evaluate(() => {
    const quotes: string[] = [];
    const read = (view: typeof globalThis) => {
      const left = new Set<Range>();
      for (const [name, highlight] of view.CSS.highlights) {
        if (name.startsWith('kebian-')) for (const range of highlight) left.add(range as Range);
      }
      const isInSight = ({ startContainer }: Range) => {
        let box = startContainer.parentElement;
        // An element without a box of its own has no say in it.
        while (box && view.getComputedStyle(box).display === 'contents') box = box.parentElement;
        return box?.checkVisibility({ visibilityProperty: true }) ?? false;
      };
      const walk = (node: Node) => {
        for (const range of [...left].filter((each) => each.startContainer === node).sort((a, b) => a.startOffset - b.startOffset)) {
          left.delete(range);
          if (isInSight(range)) quotes.push(range.toString().replace(/[\t\n\r ]+/g, ' '));
        }
        const root = (node as Element).shadowRoot ?? view.closedRoots?.find(({ host }) => host === node);
        if (root) walk(root);
        const inner = (node as HTMLIFrameElement).contentWindow;
        if (inner) read(inner as unknown as typeof globalThis);
        for (const child of node.childNodes) walk(child);
      };
      walk(view.document);
      // In roots that nobody shows us.
      for (const range of left) quotes.push(range.toString());
    };
    read(globalThis);
    return quotes;
  });
}

/** Resolves when exactly these are painted; fails with what is painted instead. */
export async function untilMarked(page: Evaluator, expected: readonly string[]): Promise<void> {
  let seen: string[] = [];
  await until(async () => {
    seen = await quotesThroughout(page);
    return seen.join('\n') === expected.join('\n');
  }).catch((error) => {
    throw new Error(`Painted are ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}.`, { cause: error });
  });
}

/** How long the marks must not change to be taken for the last word, in milliseconds. */
const STILL = 700;

/** Resolves when the marks, whatever they are, have been the same for a while. */
export async function untilStill(page: Evaluator): Promise<void> {
  let before = '';
  let since = Date.now();
  await until(async () => {
    const now = (await quotesThroughout(page)).join('\n');
    if (now !== before) since = Date.now();
    before = now;
    return Date.now() - since > STILL;
  });
}

/** Where the first line of a mark stands in the viewport of the page, through the frames it is in; brought into sight first. */
export function reachMark(page: Evaluator, quote: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const find = (view: typeof globalThis): { x: number; y: number } | null => {
      for (const [name, highlight] of view.CSS.highlights) {
        for (const range of highlight as Iterable<Range>) {
          if (!name.startsWith('kebian-') || range.toString().replace(/[\t\n\r ]+/g, ' ') !== wanted) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          // Its element may be longer than the viewport, or without a box.
          const { top, bottom } = range.getBoundingClientRect();
          if (top < 0 || bottom > view.innerHeight) view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      for (const frame of view.document.querySelectorAll('iframe')) {
        const point = frame.contentWindow && find(frame.contentWindow as unknown as typeof globalThis);
        const { x, y } = frame.getBoundingClientRect();
        if (point) return { x: point.x + x + frame.clientLeft, y: point.y + y + frame.clientTop };
      }
      return null;
    };
    const point = find(globalThis);
    if (!point) throw new Error(`${wanted} is not painted.`);
    return point;
  }, quote);
}

/** Rests the pointer on a mark until its card has opened, in whatever frame that is. Returns where it rests. */
export async function hoverMark(page: DrivenPage, quote: string): Promise<{ x: number; y: number }> {
  const { x, y } = await reachMark(page, quote);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await until(async () => (await countCards(page)) === 1);
  return { x, y };
}

/** Closes the open card by its own button, which the page does not notice. */
export async function closeCard(page: Evaluator): Promise<void> {
  await until(async () => {
    await page.evaluate(() => {
      const close = (view: typeof globalThis) => {
        view.document.querySelector('kebian-card')?.shadowRoot?.querySelector<HTMLElement>('.card-close')?.click();
        for (const frame of view.document.querySelectorAll('iframe')) close(frame.contentWindow as unknown as typeof globalThis);
      };
      close(globalThis);
    });
    return (await countCards(page)) === 0;
  });
}

/** How many cards are open in the page and its frames. */
export function countCards(page: Evaluator): Promise<number> {
  return page.evaluate(() => {
    const count = (view: typeof globalThis): number =>
      [...view.document.querySelectorAll('iframe')].reduce(
        (sum, frame) => sum + count(frame.contentWindow as unknown as typeof globalThis),
        view.document.querySelectorAll('kebian-card').length,
      );
    return count(globalThis);
  });
}
