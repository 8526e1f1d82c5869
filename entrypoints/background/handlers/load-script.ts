import { browser } from 'wxt/browser';
import type { Handlers } from '#protocol/server';

export const loadScript: Handlers['loadScript'] = async ({ script }, { tab, frame }) => {
  if (tab === undefined || frame === undefined) return null;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [`/${script}.js`] });
  return null;
};
