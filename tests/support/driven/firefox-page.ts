import type { Frame, Page } from 'puppeteer-core';
import type { DrivenPage, Evaluator } from './browser.ts';
import { isStranger } from './strangers.ts';

const evaluate = (target: Page | Frame): Evaluator['evaluate'] =>
  ((run: never, argument: unknown) => target.evaluate(run, argument as never)) as Evaluator['evaluate'];

/** A tab of Firefox, by Puppeteer over WebDriver BiDi. */
export function driveFirefoxPage(page: Page): DrivenPage {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(String((error as Error).stack ?? error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(`${message.text()} (${message.location().url})`));
  page.on('request', (request) => isStranger(request.url()) && strangers.push(request.url()));
  return {
    evaluate: evaluate(page),
    goto: async (url, waitUntil = 'load') => void (await page.goto(url, { waitUntil })),
    reload: async () => void (await page.reload()),
    goBack: async () => void (await page.goBack()),
    url: () => page.url(),
    bringToFront: () => page.bringToFront(),
    frames: () =>
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map((frame) => ({ evaluate: evaluate(frame), url: () => frame.url() })),
    beforeScripts: async (run) => void (await page.evaluateOnNewDocument(run)),
    mouse: { move: (x, y) => page.mouse.move(x, y), click: (x, y) => page.mouse.click(x, y) },
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key as 'Escape'),
    click: (selector) => page.click(selector),
    setViewport: (size) => page.setViewport(size),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ printBackground: true }),
    errors,
    strangers,
    close: () => page.close(),
  };
}
