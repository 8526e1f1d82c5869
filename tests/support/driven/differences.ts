import type { BrowserName, DrivenBrowser, DrivenPage } from './browser.ts';
import type { DrivenChromium } from './chromium.ts';

/** What stories may need of a browser that not every browser has for them. */
type Means = 'pressing the toolbar button' | 'listing our listeners';

/** What a browser has no means for, with the reason. A story that needs it is not told there; all others are told in both. */
const MISSING: Readonly<Record<BrowserName, Partial<Record<Means, string>>>> = {
  chromium: {},
  firefox: {
    'pressing the toolbar button': 'WebDriver BiDi reaches pages, not the browser around them; Chromium has Extensions.triggerAction.',
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
