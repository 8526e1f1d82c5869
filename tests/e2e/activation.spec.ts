import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/browser/installed.ts';
import { type ExtensionBrowser, launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/browser/page-server.ts';
import { type ChromeLike, paintedQuotes, RELEASE, until, untilPainted, watchTrouble } from '../support/extension.ts';
import { ROOT } from '../support/root.ts';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  if (!existsSync(RELEASE)) throw new Error('There is no release build: npx wxt build');
  server = await servePages(join(ROOT, 'tests/pages'));
  browser = await launchChromium({ extension: RELEASE });
  await isInstalled(browser, false);
});
/** A test that fails leaves its pages behind; the next must not find them. */
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The browser's own handle of the tab that shows this address. */
async function tabTarget(url: string): Promise<string> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((info) => info.url === url);
  if (!target) throw new Error(`no tab shows ${url}`);
  return target.targetId;
}

describe('the release, as it is installed', () => {
  it('opens the welcome page and has no right to any site', async () => {
    await until(() => browser.context.pages().some((page) => page.url().endsWith('/welcome.html')));
    const worker = await browser.worker();
    const state = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: ChromeLike & { permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> } };
      };
      return { ...(await chrome.permissions.getAll()), scripts: await chrome.scripting.getRegisteredContentScripts() };
    });
    expect({ ...state, permissions: state.permissions.sort() }).toEqual({
      origins: [],
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
      scripts: [],
    });
  });

  it('reads nothing until its button is pressed, then reads that page', async () => {
    const page = await browser.context.newPage();
    const trouble = watchTrouble(page, server.address);
    await page.goto(`${server.address}/forwarded.html`);
    // Long enough for a script that should not be there: elsewhere marks appear within half of this.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await paintedQuotes(page)).toEqual([]);
    await page.bringToFront();
    await browser.cdp.send('Extensions.triggerAction' as never, { id: browser.id, targetId: await tabTarget(page.url()) } as never);
    const quotes = await untilPainted(page, 3);
    expect(quotes[0]).toBe('酸性体质才是百病');
    expect(trouble).toEqual({ errors: [], strangers: [] });
    await page.close();
  });

  it('has no right left on the next site in the same tab', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.address}/forwarded.html`);
    await page.bringToFront();
    await browser.cdp.send('Extensions.triggerAction' as never, { id: browser.id, targetId: await tabTarget(page.url()) } as never);
    await untilPainted(page, 3);
    // Another origin: the right given by the click ends there.
    const elsewhere = `${server.address.replace('127.0.0.1', 'localhost')}/strict-csp.html`;
    await page.goto(elsewhere);
    const worker = await browser.worker();
    const refusal = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: ChromeLike & { scripting: { executeScript(injection: object): Promise<unknown> } };
      };
      const tabs = await chrome.tabs.query({});
      const refused = await Promise.all(
        tabs.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] }).then(() => null, String)),
      );
      return refused.every((error) => error !== null);
    });
    expect(refusal).toBe(true);
    expect(await paintedQuotes(page)).toEqual([]);
    await page.close();
  });
});
