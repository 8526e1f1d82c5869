import { until } from '../../../scripts/browser/until.ts';
import type { Evaluator } from './browser.ts';

/** What the open card says; null when none is open. The shadow root is open in the build that tests drive. */
export function cardText(page: Evaluator): Promise<string | null> {
  return page.evaluate(() => document.querySelector('kebian-card')?.shadowRoot?.textContent ?? null);
}

/** Resolves when the open card says these words, with all that it says. */
export async function untilCard(page: Evaluator, words: string): Promise<string> {
  await until(async () => (await cardText(page))?.includes(words));
  return (await cardText(page)) ?? '';
}

export async function untilNoCard(page: Evaluator): Promise<void> {
  await until(async () => (await cardText(page)) === null);
}

/** Presses the card's button of these words. */
export function pressInCard(page: Evaluator, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const buttons = [...(document.querySelector('kebian-card')?.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.textContent?.includes(wanted))?.click();
  }, words);
}
