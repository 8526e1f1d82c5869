import type { Settings } from '#store/settings';

/**
 * Whether the reader switched off the site that a frame is seen on: that of the outermost page, whatever the frame itself shows.
 * A frame that cannot know its site stays unread as long as any site is switched off. To ask the background would wake it
 * for pages where nothing is found, and it would not know either on a site that it has no right to.
 */
export function isSwitchedOff({ sites }: Settings, view: Window): boolean {
  const site = siteOf(view);
  return site === null ? Object.values(sites).includes('off') : sites[site] === 'off';
}

/** Host name of the outermost page, empty where it has none (`about:blank`); null when this frame is not told. */
function siteOf({ location, top, self }: Window): string | null {
  if (top === self) return hostOf(location.origin) ?? '';
  // "null" where a frame on the way asks for no referrer (https://github.com/whatwg/html/pull/11560).
  // Firefox has the list from version 148 on (https://bugzilla.mozilla.org/show_bug.cgi?id=1085214).
  const told = location.ancestorOrigins;
  const site = hostOf(told?.[told.length - 1]);
  if (site !== null) return site;
  try {
    return top?.location.hostname || null;
  } catch {
    // Of another origin.
    return null;
  }
}

function hostOf(origin = 'null'): string | null {
  return origin === 'null' ? null : new URL(origin).hostname;
}
