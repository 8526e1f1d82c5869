import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isInstalled } from '../../scripts/browser/installed.ts';
import { type ExtensionBrowser, type LaunchOptions, launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { until } from '../../scripts/browser/until.ts';
import { ROOT } from './root.ts';

export { until };

export const RELEASE = join(ROOT, '.output/chrome-mv3');
export const TESTING = join(ROOT, '.output/chrome-mv3-testing');

/** Chromium with the build that browser tests drive, its rules loaded and its content script registered. */
export async function launchTesting(options: Partial<LaunchOptions> = {}): Promise<ExtensionBrowser> {
  if (!existsSync(TESTING)) throw new Error('There is no build to drive: KEBIAN_BUILD=testing npx wxt build');
  const browser = await launchChromium({ extension: TESTING, ...options });
  await isInstalled(browser);
  return browser;
}

/** The part of the extension API that tests call inside the worker. */
export interface ChromeLike {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Quotations painted in the page now, in page order. */
export function paintedQuotes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('kebian-'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString()),
  );
}

/** Resolves when as many quotations as expected are painted. */
export async function untilPainted(page: Page, count: number): Promise<string[]> {
  await until(async () => (await paintedQuotes(page)).length === count);
  return paintedQuotes(page);
}

/** Moves the pointer onto the first line of a painted quotation, as a hand would: in steps. */
export async function pointAt(page: Page, quote: string): Promise<{ x: number; y: number }> {
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

/** What the open card says; null when none is open. The shadow root is open in the build that tests drive. */
export function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('kebian-card')?.shadowRoot?.textContent ?? null);
}

export async function untilCard(page: Page, words: string): Promise<string> {
  await until(async () => (await cardText(page))?.includes(words));
  return (await cardText(page)) ?? '';
}

/** Badge of the tab that shows this address. */
export async function badgeOf(browser: ExtensionBrowser, page: Page): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeLike };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  }, page.url());
}

/** Collects what a page must not have: errors in its console, and requests other than those to its own server and the extension. */
export function watchTrouble(page: Page, own: string): { errors: string[]; strangers: string[] } {
  const trouble = { errors: [] as string[], strangers: [] as string[] };
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && trouble.errors.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith('data:') && !url.startsWith('chrome-extension:')) trouble.strangers.push(url);
  });
  return trouble;
}

/** The page's DOM as it is now; with no card open, nothing of ours may stand in it. */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Types of the listeners that our script has put on the document. A world sees only its own, so it is asked in ours. */
export async function ourListeners(browser: ExtensionBrowser, page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const ours = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => context.origin.includes(browser.id) && resolve(context.id)),
  );
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: 'document', contextId: await ours });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId as string });
  await session.detach();
  return listeners.map((listener) => listener.type);
}
