import { browser } from 'wxt/browser';

export const MENU_CHECK_PAGE = 'check-page';

/** The context menu's one entry; a click gives the right to read this tab once. */
export function createMenu(): void {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: MENU_CHECK_PAGE, title: browser.i18n.getMessage('menuCheckPage'), contexts: ['page', 'selection'] });
  });
}
