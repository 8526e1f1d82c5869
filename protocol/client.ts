import { browser } from 'wxt/browser';
import type { Calls, Envelope, TabCalls } from './calls.ts';

export type { Calls, ListedFinding, Notice, OwnSetEntry, SiteMode, TabCalls, TabState } from './calls.ts';

/** Calls that must not be made twice. */
const NOT_AGAIN: ReadonlySet<keyof Calls> = new Set(['openExplainer']);

/** How long an answer may take, in milliseconds: a worker that has to rebuild its library on a slow device needs a few seconds. */
const PATIENCE = 10_000;

/**
 * Asks the background. A worker that is stopped in the middle of an answer fails the call; it is made once more, which starts it anew.
 * @throws when the extension was reloaded under the page, the handler failed, or no answer came in 10 s
 */
export async function call<Name extends keyof Calls>(name: Name, request: Calls[Name]['request']): Promise<Calls[Name]['response']> {
  const envelope: Envelope = { kebian: name, request };
  const send = async () => answerOf(await browser.runtime.sendMessage(envelope)) as Calls[Name]['response'];
  const sent = send();
  return inTime(
    name,
    NOT_AGAIN.has(name)
      ? sent
      : sent.catch((error: unknown) => {
          if (browser.runtime?.id === undefined) throw error;
          return send();
        }),
  );
}

function inTime<Answer>(name: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: no answer in ${PATIENCE / 1000} s.`)), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** How the polyfill in the background sends a failure; in pages the browser's own API runs, which takes it for an answer. */
interface Failure {
  __mozWebExtensionPolyfillReject__: true;
  message: string;
}

function answerOf(answer: unknown): unknown {
  const failure = answer as Partial<Failure> | null | undefined;
  if (failure?.__mozWebExtensionPolyfillReject__) throw new Error(failure.message);
  return answer;
}

/** How a frame answers each call that the background may send it. */
export type TabHandlers = {
  [Name in keyof TabCalls]: (request: TabCalls[Name]['request']) => TabCalls[Name]['response'] | Promise<TabCalls[Name]['response']>;
};

/** Serves the background's calls in a frame. Returns what takes the listener away. */
export function serveTab(handlers: TabHandlers): () => void {
  // By `respond`, not by a promise: without the polyfill not every browser takes one.
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const envelope = message as Partial<Envelope> | null;
    const name = envelope?.kebian;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name as keyof TabCalls] as (request: never) => unknown;
    Promise.resolve(envelope?.request as never)
      .then(handle)
      .then(respond, () => respond(null))
      // The extension has gone meanwhile, and with it whoever asked.
      .catch(() => undefined);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
