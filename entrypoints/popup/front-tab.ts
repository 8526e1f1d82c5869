import { browser } from 'wxt/browser';
import { call, type SiteMode } from '#protocol/client';
import { readSettings, USUAL_SETTINGS } from '#store/settings';

/** The page in front when the popup opened. */
export interface FrontTab {
  id: number;
  /** Host name, whatever the port; undefined where no site can be named (a file), or must not be remembered (a private window). */
  host: string | undefined;
  mode: SiteMode;
}

/** Null when there is no tab, or none whose address we may see. */
export async function readFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const url = tab.url === undefined ? null : new URL(tab.url);
  const isSite = url?.protocol === 'https:' || url?.protocol === 'http:';
  const host = isSite && !tab.incognito ? url.hostname : undefined;
  return { id: tab.id, host, mode: isSite ? await modeOf(url.hostname) : 'ask' };
}

async function modeOf(host: string): Promise<SiteMode> {
  // The background is about to notice, too, and tells.
  const { sites } = await readSettings().catch(() => USUAL_SETTINGS);
  const exception = sites[host];
  if (exception !== undefined) return exception;
  return (await browser.permissions.contains({ origins: [originPattern(host)] })) ? 'on' : 'ask';
}

/** Asks for or gives back the right to the site, then lets the background act. Returns the mode that holds afterwards. */
export async function chooseSiteMode(tab: FrontTab, mode: SiteMode): Promise<SiteMode> {
  const { host } = tab;
  if (host === undefined) return tab.mode;
  const origins = [originPattern(host)];
  // The request must be the first thing after the click: browsers accept it in no other place.
  if (mode === 'on' && !(await browser.permissions.request({ origins }))) return tab.mode;
  if (mode === 'ask') await browser.permissions.remove({ origins }).catch(() => false);
  return call('setSite', { tab: tab.id, host, mode }).then(
    () => mode,
    // It could not be kept, and the background says so: what holds is what it was, but for the rights.
    () => modeOf(host),
  );
}

function originPattern(host: string): string {
  return `*://${host}/*`;
}
