import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { findFirefox, INSTALL_FIREFOX } from '../../../scripts/browser/find-firefox.mjs';
import { until } from '../../../scripts/browser/until.ts';
import type { DrivenBrowser, DriveOptions } from './browser.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import { openOffice } from './office.ts';

/** Firefox as it is found on most machines; Chinese would need a language pack beside it. */
const LOCALE = 'en-US';
const EXTENSION_ID = 'kebian@kebian.invalid';
/** The host of our pages: random in each profile, unless it is set before the extension is installed. */
const HOST = '0f4c2f4e-4c51-4b1e-9f0a-7a1d5a1e2b3c';
/**
 * After how long without an event the background is put to sleep, in milliseconds; Firefox waits 30 s. An answer that is
 * still due does not count, so this must be longer than our slowest one: a check of frames that stay silent takes 1 s.
 */
const IDLE = 2000;

/** All that is not on this machine is asked of a proxy that is not there. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Firefox by Puppeteer over WebDriver BiDi: it knows how to install an extension, which Playwright does not there. */
export async function driveFirefox({ extension, isGranted = true, isWhole = true }: DriveOptions): Promise<DrivenBrowser> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error(INSTALL_FIREFOX);
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1000, height: 800 },
    // Without it, pages of extensions are out of reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: HOST }),
      'extensions.background.idle.timeout': IDLE,
      // Asked for a right, Firefox then gives it; still only after a click of the user's.
      'extensions.webextOptionalPermissionPrompts': false,
      // A popup that stands in a tab behind the page is not to be slowed down for that.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'intl.locale.requested': LOCALE,
      ...OFFLINE,
    },
  });
  const [first] = await firefox.pages();
  const ownAddress = (path: string) => `moz-extension://${HOST}/${path}`;
  /** Puppeteer does not follow a tab to a page of ours: what it shows is asked of the page itself. */
  const shows = (page: Page, address: string) => page.evaluate(() => location.href).then((href) => href === address);
  const newPage = async () => driveFirefoxPage(await firefox.newPage());
  let welcome: Page | undefined;
  if (extension !== undefined) {
    await firefox.installExtension(resolve(extension));
    await until(async () => {
      for (const page of await firefox.pages()) if (await shows(page, ownAddress('welcome.html'))) welcome = page;
      return welcome;
    });
  }
  const inExtension = await openOffice(welcome && driveFirefoxPage(welcome), { isGranted, isWhole });
  const isBackgroundRunning = () =>
    inExtension(() => {
      const { chrome } = globalThis as unknown as { chrome: { extension: { getBackgroundPage(): object | null } } };
      return chrome.extension.getBackgroundPage() !== null;
    });
  return {
    name: 'firefox',
    words: messagesFor(LOCALE),
    newPage,
    async ownPage(path, front) {
      const page = await firefox.newPage();
      await front?.bringToFront();
      // It never resolves: the tab moves to the process of extensions.
      void page.goto(ownAddress(path)).catch(() => undefined);
      await until(() => shows(page, ownAddress(path)));
      return driveFirefoxPage(page);
    },
    ownAddress,
    nextPage: () =>
      new Promise((opened) => {
        firefox.once('targetcreated', async (target) => {
          const page = await target.page();
          if (page) opened(driveFirefoxPage(page));
        });
      }),
    inExtension,
    stopBackground: () => until(async () => !(await isBackgroundRunning())),
    isBackgroundRunning,
    updateExtension: async () => void (await firefox.installExtension(resolve(extension ?? ''))),
    removeExtension: () => firefox.uninstallExtension(EXTENSION_ID),
    async closePages() {
      for (const page of await firefox.pages()) if (page !== first && page !== welcome) await page.close();
    },
    close: () => firefox.close(),
  };
}
