import { describe, expect, it } from 'vitest';
import type { DrivenPage } from '../support/driven/browser.ts';
import { can, pressToolbarButton } from '../support/driven/differences.ts';
import { untilThere } from '../support/driven/dom.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { paintedQuotes, untilPainted } from '../support/driven/marks.ts';
import { untilSays } from '../support/driven/words.ts';

/** The part of the extension's API that is asked here. */
interface ChromeLike {
  permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]>; executeScript(injection: object): Promise<unknown> };
  tabs: { query(query: object): Promise<{ id: number }[]> };
}

inBothBrowsers(
  (stage) => {
    async function open(): Promise<DrivenPage> {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.server.address}/forwarded.html`);
      return page;
    }

    /** Long enough for a script that should not be there: elsewhere marks appear within half of this. */
    async function expectUnread(page: DrivenPage): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await paintedQuotes(page)).toEqual([]);
    }

    /** Whether the browser refuses our script in every tab there is. */
    const isRefusedEverywhere = () =>
      stage.browser.inExtension(async () => {
        const { chrome } = globalThis as unknown as { chrome: ChromeLike };
        const tabs = await chrome.tabs.query({});
        const refused = await Promise.all(
          tabs.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] }).then(() => null, String)),
        );
        return refused.every((error) => error !== null);
      });

    describe('the release, as it is installed', () => {
      it('opens the welcome page and has no right to any site', async () => {
        const state = await stage.browser.inExtension(async () => {
          const { chrome } = globalThis as unknown as { chrome: ChromeLike };
          const { origins, permissions } = await chrome.permissions.getAll();
          return {
            opened: location.pathname,
            origins,
            permissions: permissions.sort(),
            scripts: await chrome.scripting.getRegisteredContentScripts(),
          };
        });
        expect(state).toEqual({
          opened: '/welcome.html',
          origins: [],
          permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
          scripts: [],
        });
      });

      it('reads nothing by itself, and may not', async () => {
        const page = await open();
        await expectUnread(page);
        expect(await isRefusedEverywhere()).toBe(true);
        await untilSays(await stage.browser.ownPage('popup.html', page), stage.browser.words.t.popup.unreachable);
      });

      if (can(stage.name, 'pressing the toolbar button')) {
        it('reads a page when its button is pressed there', async () => {
          const page = await open();
          await pressToolbarButton(stage.browser, page);
          const quotes = await untilPainted(page, 3);
          expect(quotes[0]).toBe('酸性体质才是百病');
          expect([page.errors, page.strangers]).toEqual([[], []]);
        });

        it('has no right left on the next site in the same tab', async () => {
          const page = await open();
          await pressToolbarButton(stage.browser, page);
          await untilPainted(page, 3);
          // Another origin: the right given by the click ends there.
          await page.goto(`${stage.server.address.replace('127.0.0.1', 'localhost')}/strict-csp.html`);
          expect(await isRefusedEverywhere()).toBe(true);
          expect(await paintedQuotes(page)).toEqual([]);
        });
      }

      if (can(stage.name, 'being asked for a right')) {
        it('reads by itself from when the reader grants all sites until that is taken back', async () => {
          const page = await open();
          await expectUnread(page);
          const welcome = await stage.browser.ownPage('welcome.html');
          await untilThere(welcome, '.welcome-choice button');
          await welcome.click('.welcome-choice button');
          await untilSays(welcome, stage.browser.words.t.welcome.chooseClick);
          await page.bringToFront();
          await page.reload();
          await untilPainted(page, 3);
          await welcome.bringToFront();
          await welcome.click('.welcome-choice button');
          await untilSays(welcome, stage.browser.words.t.welcome.chooseAll);
          await page.bringToFront();
          await page.reload();
          await expectUnread(page);
        });
      }
    });
  },
  { isRelease: true },
);
