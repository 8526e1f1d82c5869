import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { KebianDatabase } from '#store';
import { readPackHash, readStart } from '#store/settings';
import { makeLibrary } from '../../../support/make-library.ts';

let fetched: string[];
/** Databases that the workers of a test have opened. */
let opened: KebianDatabase[] = [];
/** The files of the extension, as its own origin serves them. */
let bundle: Record<string, string>;

function bundleOf(library = makeLibrary(), pack = 'the pack') {
  return { 'edition.json': JSON.stringify(library.edition), 'library.json': JSON.stringify(library), 'pack.json': pack };
}

async function startWorker() {
  vi.resetModules();
  const { database, ensureEdition } = await import('../../../../entrypoints/background/edition.ts');
  const { readFactsOf } = await import('../../../../entrypoints/background/handlers/read-facts.ts');
  opened.push(database);
  return { ensureEdition, readFactsOf };
}

afterEach(async () => {
  for (const database of opened) database.close();
  await opened[0]?.delete();
  opened = [];
});

beforeEach(() => {
  fakeBrowser.reset();
  fetched = [];
  bundle = bundleOf();
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    fetched.push(name);
    const content = bundle[name];
    return new Response(content ?? 'not found', { status: content === undefined ? 404 : 200 });
  });
});

describe('ensureEdition', () => {
  it('fills the store and the pack from the bundle, the pack last', async () => {
    const { ensureEdition } = await startWorker();
    await ensureEdition();
    expect(fetched).toEqual(['edition.json', 'library.json', 'pack.json']);
    expect([(await readStart()).pack, await readPackHash()]).toEqual(['the pack', 'edition-1']);
  });

  it('reads nothing but the edition again once all is there, in this worker or the next', async () => {
    await (await startWorker()).ensureEdition();
    fetched = [];
    await (await startWorker()).ensureEdition();
    expect(fetched).toEqual(['edition.json']);
  });

  it('runs once for calls at the same time', async () => {
    const { ensureEdition } = await startWorker();
    await Promise.all([ensureEdition(), ensureEdition(), ensureEdition()]);
    expect(fetched).toEqual(['edition.json', 'library.json', 'pack.json']);
  });

  it('brings both to a new edition', async () => {
    await (await startWorker()).ensureEdition();
    bundle = bundleOf(makeLibrary({ edition: { hash: 'edition-2', date: '2027-01-01' } }), 'the next pack');
    const { ensureEdition, readFactsOf } = await startWorker();
    await ensureEdition();
    expect([(await readStart()).pack, await readPackHash()]).toEqual(['the next pack', 'edition-2']);
    expect((await readFactsOf({ rule: 'a-rule' }, {}))?.edition.hash).toBe('edition-2');
  });

  it('brings back what the user has cleared while the worker ran', async () => {
    const { ensureEdition } = await startWorker();
    await ensureEdition();
    await fakeBrowser.storage.local.clear();
    await ensureEdition();
    expect(await readPackHash()).toBe('edition-1');
  });

  it('tells of a file that is missing, writes no pack, and tries again at the next call', async () => {
    const { 'library.json': library, ...rest } = bundleOf();
    bundle = rest;
    const { ensureEdition } = await startWorker();
    await expect(ensureEdition()).rejects.toThrow('The bundled file library.json is missing: the extension is not complete.');
    expect(await readPackHash()).toBeNull();
    bundle = { ...rest, 'library.json': library };
    await ensureEdition();
    expect(await readPackHash()).toBe('edition-1');
  });
});

describe('readFacts', () => {
  it('makes sure of the edition itself: a page may ask before anything else has', async () => {
    const { readFactsOf } = await startWorker();
    expect((await readFactsOf({ rule: 'a-rule' }, {}))?.rule.id).toBe('a-rule');
    expect(await readFactsOf({ rule: 'another' }, {})).toBeNull();
  });
});

describe('the findings of a tab', () => {
  const finding = { key: 1, rule: 'a-rule', quote: '甲乙', verdict: 'refuted', stance: 'asserted', confidence: 0.9 };

  /** Frames of tab 7 that answer, and with what. */
  function answerFrom(frames: Record<number, unknown>): void {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
      _tab: number,
      _message: unknown,
      { frameId }: { frameId: number },
    ) => {
      if (!(frameId in frames)) throw new Error('no receiving end');
      return frames[frameId];
    }) as never);
  }

  async function findingsOf(tab: number, frames: number[]) {
    await startWorker();
    const { askFrames, describeTab } = await import('../../../../entrypoints/background/tab-findings.ts');
    return describeTab(await askFrames(tab, frames));
  }

  it('is idle when nothing of ours answers', async () => {
    answerFrom({});
    expect(await findingsOf(7, [0, 4])).toEqual({ state: 'idle' });
  });

  it('gathers the findings of every frame, with titles; a frame that is gone is left out', async () => {
    answerFrom({ 0: { findings: [] }, 4: { findings: [finding, { ...finding, key: 2, rule: 'unknown' }] } });
    expect(await findingsOf(7, [0, 4, 9])).toEqual({
      state: 'ready',
      level: 'balanced',
      findings: [
        { ...finding, frame: 4, title: { zh: '标题', en: 'Title' } },
        { ...finding, key: 2, rule: 'unknown', frame: 4, title: { zh: 'unknown', en: 'unknown' } },
      ],
    });
  });
});
