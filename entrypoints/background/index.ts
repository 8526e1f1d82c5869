import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Handlers, serve } from '#protocol/server';
import { ensureEdition } from './edition.ts';
import { checkTab } from './handlers/check-tab.ts';
import { jumpTo } from './handlers/jump-to.ts';
import { loadCard } from './handlers/load-card.ts';
import { openExplainer } from './handlers/open-explainer.ts';
import { prepareLibrary } from './handlers/prepare-library.ts';
import { readFactsOf } from './handlers/read-facts.ts';
import { reportShown } from './handlers/report-shown.ts';
import { setSite } from './handlers/set-site.ts';
import { createMenu, MENU_CHECK_PAGE } from './menu.ts';
import { syncRegistration } from './registration.ts';

const handlers: Handlers = {
  reportShown,
  readFacts: readFactsOf,
  loadCard,
  openExplainer,
  checkTab,
  prepareLibrary,
  jumpTo,
  setSite,
};

/** Stateless: every event may start it anew, and nothing here outlives an answer. */
export default defineBackground({
  type: 'module',
  main() {
    serve(handlers);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      createMenu();
      await ensureEdition();
      await syncRegistration();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => void ensureEdition().then(syncRegistration));
    browser.permissions.onAdded.addListener(() => void syncRegistration());
    browser.permissions.onRemoved.addListener(() => void syncRegistration());
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === MENU_CHECK_PAGE && tab?.id !== undefined) void checkTab({ tab: tab.id });
    });
  },
});
