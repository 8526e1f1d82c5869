import { browser } from 'wxt/browser';
import type { Calls, Envelope, TabCalls } from './calls.ts';
import { OWN_PAGES_ONLY, REQUESTS } from './requests.ts';

export type { Calls, ListedFinding, OwnSetEntry, SiteMode, TabCalls, TabState } from './calls.ts';

/** Who asks: the tab and frame of a page, or neither for our own popup. */
export interface Caller {
  tab?: number;
  frame?: number;
}

export type Handlers = {
  [Name in keyof Calls]: (request: Calls[Name]['request'], caller: Caller) => Promise<Calls[Name]['response']>;
};

/** Serves every call. A message that is not ours, not allowed to its sender or not of its form is refused. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    const envelope = message as Partial<Envelope> | null;
    const name = envelope?.kebian as keyof Calls | undefined;
    // A list of one name would pass for that name in a look-up, and not in a set.
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    return answer(handlers, name, envelope?.request, sender);
  }) as never);
}

async function answer<Name extends keyof Calls>(
  handlers: Handlers,
  name: Name,
  request: unknown,
  sender: Sender,
): Promise<Calls[Name]['response']> {
  if (sender.id !== browser.runtime.id) throw new Error('Only this extension may call.');
  if (OWN_PAGES_ONLY.has(name) && !sender.url?.startsWith(browser.runtime.getURL('/'))) throw new Error(`${name} is not for pages.`);
  const parsed = REQUESTS[name].safeParse(request);
  if (!parsed.success) throw new Error(`${name}: the request is not of its form.`);
  const caller: Caller = {
    ...(sender.tab?.id === undefined ? {} : { tab: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frame: sender.frameId }),
  };
  return handlers[name](parsed.data as Calls[Name]['request'], caller);
}

/** What the browser tells of a sender, as far as it is looked at. */
interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

/**
 * Asks the content script of one frame.
 * @throws when nothing of ours runs there
 */
export async function callFrame<Name extends keyof TabCalls>(
  name: Name,
  target: { tab: number; frame: number },
  request: TabCalls[Name]['request'],
): Promise<TabCalls[Name]['response']> {
  const envelope: Envelope = { kebian: name, request };
  return (await browser.tabs.sendMessage(target.tab, envelope, { frameId: target.frame })) as TabCalls[Name]['response'];
}
