import { browser } from 'wxt/browser';
import type { Calls, Envelope, TabCalls } from './calls.ts';

export type { Calls, ListedFinding, SiteMode, TabCalls, TabState } from './calls.ts';

/**
 * Asks the background.
 * @throws when the extension was reloaded under the page, or the handler failed
 */
export async function call<Name extends keyof Calls>(name: Name, request: Calls[Name]['request']): Promise<Calls[Name]['response']> {
  const envelope: Envelope = { kebian: name, request };
  return (await browser.runtime.sendMessage(envelope)) as Calls[Name]['response'];
}

/** How a frame answers each call that the background may send it. */
export type TabHandlers = {
  [Name in keyof TabCalls]: (request: TabCalls[Name]['request']) => TabCalls[Name]['response'] | Promise<TabCalls[Name]['response']>;
};

/** Serves the background's calls in a frame. Returns what takes the listener away. */
export function serveTab(handlers: TabHandlers): () => void {
  const listener = (message: unknown) => {
    const envelope = message as Partial<Envelope> | null;
    const handler = envelope?.kebian && (handlers[envelope.kebian as keyof TabCalls] as ((request: never) => unknown) | undefined);
    return handler ? Promise.resolve(handler(envelope.request as never)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
