import { browser } from 'wxt/browser';
import { USUAL_SETTINGS } from '#store/settings';
import { settingsOrUsual } from './usual-settings.ts';

/** The one content script, registered at run time: the manifest names none. */
const CONTENT_SCRIPT = '/reader.js';
const ID = 'kebian-content';

/** Registers the content script for exactly the sites the user granted and did not except. */
export function syncRegistration(): Promise<void> {
  // Permissions and settings change at the same moment; each waits for the one before, so that the last word is the newest.
  queue = queue.catch(() => undefined).then(register);
  return queue;
}

let queue: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [CONTENT_SCRIPT],
    matches: origins,
    excludeMatches: await exceptedSites(registered),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Where settings cannot be read, what is registered knows best which sites were excepted. */
async function exceptedSites([registered]: readonly { excludeMatches?: string[] | undefined }[]): Promise<string[]> {
  const settings = await settingsOrUsual();
  if (settings === USUAL_SETTINGS && registered?.excludeMatches) return registered.excludeMatches;
  return Object.keys(settings.sites).map((host) => `*://${host}/*`);
}

/** Runs the content script in a tab now, in every frame that may be read. Returns the frames. */
export async function injectInto(tab: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: [CONTENT_SCRIPT],
    // Chromium would else wait for frames that never finish loading, such as lazy ones out of sight
    // (https://github.com/microsoft/accessibility-insights-web/issues/786, https://github.com/k08045kk/CopyTabTitleUrl/issues/66).
    injectImmediately: true,
  });
  return results.map(({ frameId }) => frameId);
}
