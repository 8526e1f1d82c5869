import type { CDPSession, Page } from 'playwright-core';
import type { DrivenPage } from './browser.ts';
import { driveAlike } from './drive-alike.ts';

/** A tab of Chromium, by Playwright; the DevTools protocol where Playwright asks for more than a tab. */
export function driveChromiumPage(page: Page): DrivenPage {
  let session: Promise<CDPSession> | undefined;
  const cdp = () => {
    session ??= page.context().newCDPSession(page);
    return session;
  };
  return {
    ...driveAlike(page),
    beforeScripts: async (run) => void (await page.addInitScript(run)),
    async tap(x, y) {
      const touch = await cdp();
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    press: (key) => page.keyboard.press(key),
    async setViewport({ deviceScaleFactor, ...size }) {
      await page.setViewportSize(size);
      if (deviceScaleFactor === undefined) return;
      await (await cdp()).send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false });
    },
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
  };
}
