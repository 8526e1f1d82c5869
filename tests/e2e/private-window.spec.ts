import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { can } from '../support/driven/differences.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';

interface ChromeLike {
  windows: {
    create(options: { incognito: boolean; url: string }): Promise<{ id: number; incognito: boolean; tabs: { id: number }[] }>;
    remove(id: number): Promise<void>;
  };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
}

inBothBrowsers(
  (stage) => {
    describe('a private window', () => {
      it('is read and counted as any other, and leaves nothing behind when it is closed', async () => {
        const { browser, server } = stage;
        const stored = () =>
          browser.inExtension(async () => {
            const { chrome } = globalThis as unknown as { chrome: ChromeLike };
            return { local: await chrome.storage.local.get(), session: await chrome.storage.session.get() };
          });
        const before = await stored();
        const opened = await browser.inExtension(async (url) => {
          const { chrome } = globalThis as unknown as { chrome: ChromeLike };
          const { id, incognito, tabs } = await chrome.windows.create({ incognito: true, url });
          return { window: id, isPrivate: incognito, tab: tabs[0]?.id ?? -1 };
        }, `${server.address}/forwarded.html`);
        expect(opened.isPrivate).toBe(true);
        await until(async () => {
          const badge = await browser.inExtension((tabId) => {
            const { chrome } = globalThis as unknown as { chrome: ChromeLike };
            return chrome.action.getBadgeText({ tabId });
          }, opened.tab);
          return badge === '3';
        });
        await browser.inExtension((window) => {
          const { chrome } = globalThis as unknown as { chrome: ChromeLike };
          return chrome.windows.remove(window);
        }, opened.window);
        await until(async () => Object.keys((await stored()).session).length === Object.keys(before.session).length);
        expect(await stored()).toEqual(before);
      });
    });
  },
  { browsers: (['chromium', 'firefox'] as const).filter((name) => can(name, 'a private window')) },
);
