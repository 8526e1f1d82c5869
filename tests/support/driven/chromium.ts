import type { CDPSession, Page } from 'playwright-core';
import { messagesFor } from '../../../components/messages/messages-for.ts';
import { launchChromium, startChromium } from '../../../scripts/browser/launch-chromium.ts';
import { until } from '../../../scripts/browser/until.ts';
import type { DrivenBrowser, DrivenPage, DriveOptions } from './browser.ts';
import { driveChromiumPage } from './chromium-page.ts';
import { openOffice } from './office.ts';

const OPTIONS = { locale: 'zh-CN', isOffline: true };

/** Chromium by Playwright, with the DevTools protocol for what only it can do. */
export interface DrivenChromium extends DrivenBrowser {
  name: 'chromium';
  /** Session on the browser. */
  cdp: CDPSession;
  /** Session on the tab of a page. */
  sessionOn(page: DrivenPage): Promise<CDPSession>;
  /** Id of the extension. */
  id: string;
}

export async function driveChromium({ extension, isGranted = true, isWhole = true }: DriveOptions): Promise<DrivenChromium> {
  const started = extension === undefined ? { ...(await startChromium(OPTIONS)), id: '' } : await launchChromium({ extension, ...OPTIONS });
  const { context, cdp, id, close } = started;
  const [first] = context.pages();
  const ownAddress = (path: string) => `chrome-extension://${id}/${path}`;
  const pages = new WeakMap<DrivenPage, Page>();
  const drive = (page: Page) => {
    const driven = driveChromiumPage(page);
    pages.set(driven, page);
    return driven;
  };
  const newPage = async () => drive(await context.newPage());
  const findWorker = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find((info) => info.type === 'service_worker' && info.url.includes(id));
  };
  const findWelcome = () => context.pages().find((page) => page.url() === ownAddress('welcome.html'));
  if (extension !== undefined) await until(findWelcome);
  const welcome = findWelcome();
  const inExtension = await openOffice(welcome && driveChromiumPage(welcome), { isGranted, isWhole });
  return {
    name: 'chromium',
    words: messagesFor(OPTIONS.locale),
    cdp,
    id,
    sessionOn: (page) => context.newCDPSession(pages.get(page) as Page),
    newPage,
    async ownPage(path, front) {
      const page = await newPage();
      await front?.bringToFront();
      await page.goto(ownAddress(path));
      return page;
    },
    ownAddress,
    nextPage: async () => drive(await context.waitForEvent('page')),
    inExtension,
    async stopBackground() {
      const worker = await findWorker();
      if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
    },
    isBackgroundRunning: async () => (await findWorker()) !== undefined,
    updateExtension: async () => void (await cdp.send('Extensions.loadUnpacked' as never, { path: extension } as never)),
    removeExtension: async () => void (await cdp.send('Extensions.uninstall' as never, { id } as never)),
    async closePages() {
      for (const page of context.pages()) if (page !== first && page !== welcome) await page.close();
    },
    close,
  };
}
