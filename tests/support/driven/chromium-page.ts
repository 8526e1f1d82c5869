import type { CDPSession, Frame, Page } from 'playwright-core';
import type { DrivenPage, Evaluator } from './browser.ts';
import { isStranger } from './strangers.ts';

const evaluate = (target: Page | Frame): Evaluator['evaluate'] =>
  ((run: never, argument: unknown) => target.evaluate(run, argument as never)) as Evaluator['evaluate'];

/** A tab of Chromium, by Playwright; the DevTools protocol where Playwright asks for more than a tab. */
export function driveChromiumPage(page: Page): DrivenPage {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(`${message.text()} (${message.location().url})`));
  page.on('request', (request) => isStranger(request.url()) && strangers.push(request.url()));
  let session: Promise<CDPSession> | undefined;
  const cdp = () => {
    session ??= page.context().newCDPSession(page);
    return session;
  };
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
    beforeScripts: async (run) => void (await page.addInitScript(run)),
    mouse: { move: (x, y) => page.mouse.move(x, y), click: (x, y) => page.mouse.click(x, y) },
    async tap(x, y) {
      const touch = await cdp();
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    async setViewport({ deviceScaleFactor, ...size }) {
      await page.setViewportSize(size);
      if (deviceScaleFactor === undefined) return;
      await (await cdp()).send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false });
    },
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    errors,
    strangers,
    close: () => page.close(),
  };
}
