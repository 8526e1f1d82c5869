import { until } from '../../../scripts/browser/until.ts';
import type { DrivenPage, Evaluator } from './browser.ts';

/** The page's DOM as it is now; with no card open, nothing of ours may stand in it. */
export function serialise(page: Evaluator): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Opens a page, remembering its DOM as it was before any script of ours could run. */
export async function openRemembering(page: DrivenPage, address: string): Promise<void> {
  await page.beforeScripts(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (globalThis as { domBefore?: string }).domBefore = document.documentElement.outerHTML;
    });
  });
  await page.goto(address, 'domcontentloaded');
}

/** What `openRemembering` remembered. */
export function domBefore(page: Evaluator): Promise<string | undefined> {
  return page.evaluate(() => (globalThis as { domBefore?: string }).domBefore);
}

/** Resolves when an element is there. */
export function untilThere(page: Evaluator, selector: string): Promise<void> {
  return until(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
}
