import type { Settings } from '#store/settings';
import { siteOf } from './browser-differences.ts';

/**
 * Whether the reader switched off the site that a frame is seen on: that of the outermost page, whatever the frame itself shows.
 * A frame that cannot know its site stays unread as long as any site is switched off. To ask the background would wake it
 * for pages where nothing is found, and it would not know either on a site that it has no right to.
 */
export function isSwitchedOff({ sites }: Settings, view: Window): boolean {
  const site = siteOf(view);
  return site === null ? Object.values(sites).includes('off') : sites[site] === 'off';
}
