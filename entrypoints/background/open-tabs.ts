import { browser } from 'wxt/browser';
import { injectInto } from './registration.ts';
import { settingsOrUsual } from './usual-settings.ts';

/**
 * Reads the tabs that are open, where pages are read by themselves. After an update the readers in them have lost their extension:
 * new ones take their place, so that nobody has to reload.
 */
export async function readOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const { sites } = await settingsOrUsual();
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      // Neither where nothing is to run nor where only a click counts.
      if (id === undefined || url === undefined || sites[new URL(url).hostname] !== undefined) return;
      // Pages of the browser's store match the origins, and allow no script.
      await injectInto(id).catch(() => undefined);
    }),
  );
}
