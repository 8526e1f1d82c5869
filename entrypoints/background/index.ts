import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Handlers, serve } from '#protocol/server';
import { ensureEdition } from './edition.ts';
import { checkTab } from './handlers/check-tab.ts';
import { jumpTo } from './handlers/jump-to.ts';
import { loadScript } from './handlers/load-script.ts';
import { dismissNotice, readNotice } from './handlers/notices.ts';
import { openExplainer } from './handlers/open-explainer.ts';
import { deleteOwnSet, listOwnSets, saveOwnSet, switchOwnSet } from './handlers/own-sets.ts';
import { listExplainersOf, readExplainerOf } from './handlers/read-explainers.ts';
import { readFactsOf } from './handlers/read-facts.ts';
import { readPackNow } from './handlers/read-pack.ts';
import { reportShown } from './handlers/report-shown.ts';
import { setSite } from './handlers/set-site.ts';
import { createMenu, MENU_CHECK_PAGE } from './menu.ts';
import { readOpenTabs } from './open-tabs.ts';
import { ensureOwnPack } from './own-sets.ts';
import { syncRegistration } from './registration.ts';

const handlers: Handlers = {
  reportShown,
  readFacts: readFactsOf,
  readPack: readPackNow,
  loadScript,
  openExplainer,
  checkTab,
  readExplainer: readExplainerOf,
  listExplainers: listExplainersOf,
  readNotice,
  dismissNotice,
  jumpTo,
  setSite,
  listOwnSets,
  saveOwnSet,
  switchOwnSet,
  deleteOwnSet,
};

/** Stateless: every event may start it anew, and nothing here outlives an answer. */
export default defineBackground({
  // A worker of Chromium's may not fetch modules later, so it is one file, in which the compiler is evaluated when it is first asked for.
  // Firefox's background may, and leaves the compiler on the disk until then.
  type: { firefox: 'module' },
  main() {
    serve(handlers);
    browser.runtime.onInstalled.addListener(({ reason }) => attempt(install(reason)));
    browser.runtime.onStartup.addListener(() => attempt(ensureEdition().then(syncRegistration).then(ensureOwnPack)));
    browser.permissions.onAdded.addListener(() => attempt(syncRegistration()));
    browser.permissions.onRemoved.addListener(() => attempt(syncRegistration()));
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId !== MENU_CHECK_PAGE || tab?.id === undefined) return;
      return attempt(checkTab({ tab: tab.id }));
    });
  },
});

/** After the first installation, an update and a reload. */
async function install(reason: string): Promise<void> {
  createMenu();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await ensureEdition();
  await syncRegistration();
  await readOpenTabs();
  await ensureOwnPack();
}

/**
 * What an event starts. A failure goes to the console of the worker, where a maintainer looks.
 * @returns for the listener to give to the browser: Firefox keeps the background alive until it is settled
 */
function attempt(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => undefined,
    (error: unknown) => console.warn(error),
  );
}
