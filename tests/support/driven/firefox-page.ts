import type { Page } from 'puppeteer-core';
import type { DrivenPage } from './browser.ts';
import { driveAlike } from './drive-alike.ts';

/** A tab of Firefox, by Puppeteer over WebDriver BiDi. */
export function driveFirefoxPage(page: Page): DrivenPage {
  return {
    ...driveAlike(page),
    beforeScripts: async (run) => void (await page.evaluateOnNewDocument(run)),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key as 'Escape'),
    setViewport: (size) => page.setViewport(size),
    print: () => page.pdf({ printBackground: true }),
  };
}
