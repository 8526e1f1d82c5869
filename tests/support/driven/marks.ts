import { until } from '../../../scripts/browser/until.ts';
import type { DrivenBrowser, DrivenPage, Evaluator } from './browser.ts';

/** Quotations painted in a page or frame now, in page order. */
export function paintedQuotes(page: Evaluator): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('kebian-'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((a, b) => {
        // Ranges of different shadow roots cannot be compared: where they stand on the page decides.
        const isOneTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
        return isOneTree ? a.compareBoundaryPoints(Range.START_TO_START, b) : a.getBoundingClientRect().y - b.getBoundingClientRect().y;
      })
      .map((range) => range.toString()),
  );
}

/** Resolves when as many quotations as expected are painted. */
export async function untilPainted(page: Evaluator, count: number): Promise<string[]> {
  await until(async () => (await paintedQuotes(page)).length === count);
  return paintedQuotes(page);
}

/** Moves the pointer onto the first line of a painted quotation, as a hand would: in steps. */
export async function pointAt(page: DrivenPage, quote: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]).find((each) => each.toString() === wanted);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, quote);
  if (!point) throw new Error(`${quote} is not painted.`);
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y);
  return point;
}

/** What the badge of the tab that shows this page says. */
export function badgeOf(browser: DrivenBrowser, page: DrivenPage): Promise<string> {
  return browser.inExtension(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeLike };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, page.url());
}

interface ChromeLike {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
}
