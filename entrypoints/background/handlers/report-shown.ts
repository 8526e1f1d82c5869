import { browser } from 'wxt/browser';
import type { Handlers } from '#protocol/server';
import { writeCount } from '../shown-counts.ts';

/** The badge is quiet: a dark plate, no alarm colour. */
const BADGE_COLOUR = '#4a4f57';

export const reportShown: Handlers['reportShown'] = async ({ shown }, { tab, frame }) => {
  if (tab === undefined || frame === undefined) return null;
  const counts = await writeCount(tab, frame, shown);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId: tab, text: total === 0 ? '' : String(Math.min(total, 999)) });
  return null;
};
