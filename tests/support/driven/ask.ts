import type { OwnPageCalls } from '../../../protocol/calls.ts';
import type { DrivenBrowser, DrivenPage } from './browser.ts';

type TabCall = 'checkTab' | 'setSite';
type More<Name extends TabCall> = Omit<OwnPageCalls[Name]['request'], 'tab'>;

/** Asks the background about the tab that shows this page, as the popup does. */
export function askAbout<Name extends TabCall>(
  browser: DrivenBrowser,
  page: DrivenPage,
  name: Name,
  more: More<Name>,
): Promise<OwnPageCalls[Name]['response']> {
  return browser.inExtension(
    async ({ url, name, more }) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeLike };
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url)?.id;
      const send = () => chrome.runtime.sendMessage({ kebian: name, request: { tab, ...more } });
      // A background that is just being stopped loses a message; our own pages ask once more too.
      return (await send().catch(send)) as never;
    },
    { url: page.url(), name, more },
  );
}

interface ChromeLike {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
