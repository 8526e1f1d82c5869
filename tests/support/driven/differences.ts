import type { BrowserName, DrivenBrowser, DrivenPage } from './browser.ts';
import type { DrivenChromium } from './chromium.ts';

/** What stories may need of a browser that not every browser has for them. */
type Means =
  | 'pressing the toolbar button'
  | 'being asked for a right'
  | 'listing our listeners'
  | 'a frame that is not told its site'
  | 'taking marks back after a removal'
  | 'a private window';

/** What a browser has no means for, with the reason. A story that needs it is not told there; all others are told in both. */
const MISSING: Readonly<Record<BrowserName, Partial<Record<Means, string>>>> = {
  chromium: {
    'being asked for a right': 'Without a window the question is never answered; in Firefox a preference answers it with yes.',
    'a frame that is not told its site': 'Chromium tells every frame what it stands in, also one that is fetched without a referrer.',
  },
  firefox: {
    'pressing the toolbar button': 'WebDriver BiDi reaches pages, not the browser around them; Chromium has Extensions.triggerAction.',
    'taking marks back after a removal':
      'Firefox ends our scripts in pages together with the extension: what they painted stays until the page is loaded again.',
    'a private window': 'WebDriver BiDi installs an add-on without the right to private windows.',
    'listing our listeners': 'WebDriver BiDi knows no listeners of nodes; Chromium has DOMDebugger.getEventListeners.',
  },
};

export function can(name: BrowserName, means: Means): boolean {
  return MISSING[name][means] === undefined;
}

/** The browser as the one of the two that has a DevTools protocol. */
export function asChromium(browser: DrivenBrowser): DrivenChromium {
  if (browser.name !== 'chromium') throw new Error('Only Chromium has the DevTools protocol.');
  return browser as DrivenChromium;
}

/** Presses our button in the toolbar while a page is in front, which gives the right to read that tab once. */
export async function pressToolbarButton(browser: DrivenBrowser, page: DrivenPage): Promise<void> {
  const { cdp, id } = asChromium(browser);
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
}

/** Types of the listeners that our script has put on the document. A world sees only its own, so it is asked in ours. */
export async function ourListeners(browser: DrivenBrowser, page: DrivenPage): Promise<string[]> {
  const { id, sessionOn } = asChromium(browser);
  const session = await sessionOn(page);
  const ours = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => context.origin.includes(id) && resolve(context.id)),
  );
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: 'document', contextId: await ours });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId as string });
  await session.detach();
  return listeners.map((listener) => listener.type);
}
