import { until } from '../../../scripts/browser/until.ts';
import type { Evaluator } from './browser.ts';

/** Resolves when a page says these words. */
export function untilSays(page: Evaluator, words: string): Promise<void> {
  return until(() => page.evaluate((wanted) => document.body.textContent?.includes(wanted), words));
}

/** Presses the innermost element of these words, also in a tab behind, where no pointer can be aimed. */
export async function pressWords(page: Evaluator, words: string): Promise<void> {
  await untilSays(page, words);
  await page.evaluate((wanted) => {
    const holding = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.textContent?.includes(wanted));
    holding.at(-1)?.click();
  }, words);
}
