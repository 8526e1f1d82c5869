import { browser } from 'wxt/browser';
import type { Handlers } from '#protocol/server';

export const loadCard: Handlers['loadCard'] = async (_, { tab, frame }) => {
  if (tab === undefined || frame === undefined) return null;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/card.js'] });
  return null;
};
