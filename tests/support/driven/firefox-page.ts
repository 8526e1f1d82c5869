import type { Page } from 'puppeteer-core';
import type { DrivenPage } from './browser.ts';
import { driveAlike } from './drive-alike.ts';

/** How often a pointer is aimed anew, and after how many ms. */
const MOST_TRIES = 5;
const PAUSE = 200;

/** A tab of Firefox, by Puppeteer over WebDriver BiDi. */
export function driveFirefoxPage(page: Page): DrivenPage {
  const aim = (action: () => Promise<void>) => aimed(page, action);
  return {
    ...driveAlike(page),
    mouse: { move: (x, y) => aim(() => page.mouse.move(x, y)), click: (x, y) => aim(() => page.mouse.click(x, y)) },
    beforeScripts: async (run) => void (await page.evaluateOnNewDocument(run)),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key as 'Escape'),
    setViewport: (size) => page.setViewport(size),
    print: () => page.pdf({ printBackground: true }),
  };
}

/** The driver cannot aim at a tab that was opened a moment ago and is not laid out yet: it says NS_ERROR_FAILURE, and nothing has happened. */
async function aimed(page: Page, action: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (attempt === MOST_TRIES || !String(error).includes('NS_ERROR_FAILURE')) throw error;
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
