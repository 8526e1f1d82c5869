import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { call, serveTab, type TabHandlers } from '#protocol/client';
import { callFrame, type Handlers, serve } from '#protocol/server';

const ID = fakeBrowser.runtime.id;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
});

function serveHandlers() {
  const handlers = {
    reportShown: vi.fn(async () => null),
    readFacts: vi.fn(async () => null),
    readPack: vi.fn(async () => ({ pack: null })),
    loadScript: vi.fn(async () => null),
    openExplainer: vi.fn(async () => null),
    checkTab: vi.fn(async () => ({ state: 'idle' as const })),
    readExplainer: vi.fn(async () => null),
    listExplainers: vi.fn(async () => []),
    readNotice: vi.fn(async () => null),
    dismissNotice: vi.fn(async () => null),
    jumpTo: vi.fn(async () => null),
    setSite: vi.fn(async () => null),
    listOwnSets: vi.fn(async () => []),
    saveOwnSet: vi.fn(async () => ({ mistakes: [] })),
    switchOwnSet: vi.fn(async () => null),
    deleteOwnSet: vi.fn(async () => null),
  } satisfies Handlers;
  serve(handlers);
  return handlers;
}

const OWN_PAGE = { id: ID, url: fakeBrowser.runtime.getURL('/popup.html' as '/') };
const PAGE = { id: ID, url: 'https://page.example/article', frameId: 3, tab: { id: 7 } };

/** Sends a message as the browser would, and gives what the one listener answers. */
async function send(message: unknown, sender: object = PAGE): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
  return answer;
}

describe('serve', () => {
  it('answers a page, and tells the handler which frame of which tab asked', async () => {
    const { reportShown, readFacts } = serveHandlers();
    expect(await send({ kebian: 'reportShown', request: { shown: 2 } })).toBeNull();
    expect(reportShown.mock.calls).toEqual([[{ shown: 2 }, { tab: 7, frame: 3 }]]);
    await send({ kebian: 'readFacts', request: { rule: 'acid-body' } });
    expect(readFacts.mock.calls).toEqual([[{ rule: 'acid-body' }, { tab: 7, frame: 3 }]]);
  });

  it('answers our own pages, which are in no tab', async () => {
    const { checkTab } = serveHandlers();
    expect(await send({ kebian: 'checkTab', request: { tab: 7 } }, OWN_PAGE)).toEqual({ state: 'idle' });
    expect(checkTab.mock.calls).toEqual([[{ tab: 7 }, {}]]);
  });

  it.each([{ ...PAGE, id: 'another-extension' }, { url: PAGE.url }])('refuses a foreign sender: %j', async (sender) => {
    const { reportShown } = serveHandlers();
    await expect(send({ kebian: 'reportShown', request: { shown: 2 } }, sender)).rejects.toThrow('Only this extension may call.');
    expect(reportShown).not.toHaveBeenCalled();
  });

  it.each([
    ['checkTab', { tab: 7 }],
    ['readExplainer', { id: 'acid-body' }],
    ['listExplainers', {}],
    ['readNotice', {}],
    ['dismissNotice', { kind: 'rebuilt' }],
    ['jumpTo', { tab: 7, frame: 0, key: 1 }],
    ['setSite', { tab: 7, host: 'page.example', mode: 'on' }],
    ['listOwnSets', {}],
    ['saveOwnSet', { id: 'a', name: 'a', text: '' }],
    ['switchOwnSet', { id: 'a', isOn: false }],
    ['deleteOwnSet', { id: 'a' }],
  ] as const)('refuses %s to a page', async (name, request) => {
    const handlers = serveHandlers();
    for (const sender of [PAGE, { ...PAGE, url: undefined }, { ...PAGE, url: `https://page.example/${OWN_PAGE.url}` }]) {
      await expect(send({ kebian: name, request }, sender)).rejects.toThrow(`${name} is not for pages.`);
    }
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it('refuses a page the call of our own pages under a name in a list', async () => {
    const { setSite } = serveHandlers();
    const message = { kebian: ['setSite'], request: { tab: 7, host: 'page.example', mode: 'on' } };
    expect(await send(message)).toBeUndefined();
    expect(setSite).not.toHaveBeenCalled();
  });

  it.each([
    ['reportShown', { shown: -1 }],
    ['reportShown', { shown: 1.5 }],
    ['reportShown', { shown: 100_001 }],
    ['reportShown', { shown: '2' }],
    ['reportShown', { shown: 2, more: true }],
    ['reportShown', undefined],
    ['reportShown', null],
    ['readFacts', { rule: '../secret' }],
    ['readFacts', { rule: '' }],
    ['readFacts', { rule: 'a'.repeat(81) }],
    ['readFacts', { rule: 'acid-body\n' }],
    ['openExplainer', { id: 'https://evil.example' }],
    ['loadScript', { script: 'background' }],
    ['readPack', { tab: 7 }],
    ['dismissNotice', { kind: 'all' }],
    ['setSite', { tab: 7, host: 'page.example/*', mode: 'on' }],
    ['setSite', { tab: 7, host: 'page.example', mode: 'always' }],
    ['jumpTo', { tab: 7, frame: -1, key: 1 }],
    ['saveOwnSet', { id: 'a', name: '', text: '' }],
    ['saveOwnSet', { id: 'a', name: 'a', text: 'a'.repeat(4_000_001) }],
    ['switchOwnSet', { id: 'a', isOn: 1 }],
  ] as const)('refuses a request that is not of its form: %s %j', async (name, request) => {
    const handlers = serveHandlers();
    const work = send({ kebian: name, request }, { ...OWN_PAGE, tab: { id: 7 }, frameId: 0 });
    await expect(work).rejects.toThrow(`${name}: the request is not of its form.`);
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it.each([
    ['a name of every object', { kebian: 'constructor', request: {} }],
    ['the name of a prototype', { kebian: '__proto__', request: {} }],
    ['a name nobody serves', { kebian: 'deleteAll', request: {} }],
    ['a call for tabs', { kebian: 'listFindings', request: {} }],
    ["somebody else's message", { type: 'reportShown', shown: 1 }],
    ['no object', 'reportShown'],
    ['null', null],
    ['nothing', undefined],
  ])('leaves alone %s', async (_, message) => {
    const handlers = serveHandlers();
    expect(await send(message, OWN_PAGE)).toBeUndefined();
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it('passes on the failure of a handler', async () => {
    serveHandlers().readFacts.mockRejectedValue(new Error('no database'));
    await expect(send({ kebian: 'readFacts', request: { rule: 'acid-body' } })).rejects.toThrow('no database');
  });
});

describe('call', () => {
  /** The browser's part: carries a message to the background, from this page. */
  function carry() {
    return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => send(message)) as never);
  }

  it('brings the answer of the background', async () => {
    carry();
    serveHandlers().readFacts.mockResolvedValue(null);
    expect(await call('readFacts', { rule: 'acid-body' })).toBeNull();
  });

  it('is made once more when the worker was stopped in the middle of an answer', async () => {
    const sent = carry().mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    const { reportShown } = serveHandlers();
    await call('reportShown', { shown: 4 });
    expect(sent).toHaveBeenCalledTimes(2);
    expect(reportShown).toHaveBeenCalledTimes(1);
  });

  it('fails when the second time fails too', async () => {
    const sent = carry().mockRejectedValue(new Error('stopped'));
    await expect(call('reportShown', { shown: 4 })).rejects.toThrow('stopped');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('fails as the background has failed, in the form that its polyfill sends to a page without one', async () => {
    carry().mockResolvedValue({ __mozWebExtensionPolyfillReject__: true, message: 'no such rule' } as never);
    await expect(call('readFacts', { rule: 'acid-body' })).rejects.toThrow('no such rule');
  });

  it('opens no explainer twice', async () => {
    const sent = carry().mockRejectedValue(new Error('stopped'));
    await expect(call('openExplainer', { id: 'acid-body' })).rejects.toThrow('stopped');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('is not made again once the extension is gone from under the page', async () => {
    const sent = carry().mockImplementation((async () => {
      fakeBrowser.runtime.id = undefined as never;
      throw new Error('Extension context invalidated.');
    }) as never);
    await expect(call('reportShown', { shown: 4 })).rejects.toThrow('Extension context invalidated.');
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe('a call that is never answered', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Calls, and tells what has become of it. */
  function watch(name: 'readFacts' | 'openExplainer') {
    const outcome = { error: '' };
    const work = name === 'readFacts' ? call(name, { rule: 'acid-body' }) : call(name, { id: 'acid-body' });
    work.catch((error: Error) => {
      outcome.error = error.message;
    });
    return outcome;
  }

  it.each(['readFacts', 'openExplainer'] as const)('is given up after 10 s, and not made again: %s', async (name) => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => {}));
    const outcome = watch(name);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(outcome.error).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome.error).toBe(`${name}: no answer in 10 s.`);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('is given up when the second try hangs', async () => {
    const sent = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('stopped'))
      .mockReturnValue(new Promise(() => {}));
    const outcome = watch('readFacts');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([outcome.error, sent.mock.calls.length]).toEqual(['readFacts: no answer in 10 s.', 2]);
  });

  it('leaves no timer behind when it is answered', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(null as never);
    await call('readFacts', { rule: 'acid-body' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('callFrame and serveTab', () => {
  /** Sends a message to the frame as a browser does whose listeners answer by the function they are given. */
  async function sendToFrame(message: unknown): Promise<unknown> {
    return new Promise((resolve) => {
      const trigger = fakeBrowser.runtime.onMessage.trigger as (...sent: unknown[]) => Promise<unknown[]>;
      void trigger(message, { id: ID }, resolve).then(([willAnswer]) => willAnswer !== true && resolve(undefined));
    });
  }

  function serveFrame() {
    const handlers = {
      listFindings: vi.fn(() => ({ findings: [] })),
      jumpTo: vi.fn(() => null),
    } satisfies TabHandlers;
    return { ...handlers, unserve: serveTab(handlers) };
  }

  it('carry a call to the frame and its answer back', async () => {
    const sent = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockImplementation((async (_tab: number, message: unknown) => sendToFrame(message)) as never);
    const { jumpTo } = serveFrame();
    expect(await callFrame('listFindings', { tab: 7, frame: 3 }, {})).toEqual({ findings: [] });
    expect(await callFrame('jumpTo', { tab: 7, frame: 0 }, { key: 5 })).toBeNull();
    expect(jumpTo.mock.calls).toEqual([[{ key: 5 }]]);
    expect(sent.mock.calls.map(([tab, , options]) => [tab, options])).toEqual([
      [7, { frameId: 3 }],
      [7, { frameId: 0 }],
    ]);
  });

  it.each([
    { kebian: 'readFacts', request: {} },
    { kebian: 'constructor', request: {} },
    { kebian: 'toString' },
    { other: 'jumpTo' },
    'jumpTo',
    null,
  ])('leave alone what is no call for a frame: %j', async (message) => {
    const { jumpTo } = serveFrame();
    expect(await sendToFrame(message)).toBeUndefined();
    expect(jumpTo).not.toHaveBeenCalled();
  });

  it('are silent once the frame serves no more', async () => {
    const { unserve, jumpTo } = serveFrame();
    unserve();
    expect(await sendToFrame({ kebian: 'listFindings', request: {} })).toBeUndefined();
    expect(jumpTo).not.toHaveBeenCalled();
  });
});
