import { browser } from 'wxt/browser';
import type { Handlers } from '#protocol/server';

export const openExplainer: Handlers['openExplainer'] = async ({ id }) => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html?id=${encodeURIComponent(id)}` as '/library.html') });
  return null;
};
