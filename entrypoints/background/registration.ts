import { browser } from 'wxt/browser';
import { readSettings } from '#store/settings';

/** The one content script, registered at run time: the manifest names none. */
const CONTENT_SCRIPT = '/reader.js';
const ID = 'kebian-content';

/** Registers the content script for exactly the sites the user granted and did not except. */
export async function syncRegistration(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { sites } = await readSettings();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [CONTENT_SCRIPT],
    matches: origins,
    // A port in a match pattern is not allowed everywhere: the host goes without it, the script checks the rest.
    excludeMatches: [...new Set(Object.keys(sites).map((host) => `*://${host.replace(/:\d+$/, '')}/*`))],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the content script in a tab now, in every frame that may be read. */
export async function injectInto(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [CONTENT_SCRIPT] });
}
