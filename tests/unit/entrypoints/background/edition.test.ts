import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { compileRules } from '#engine/compile';
import type { RuleFacts } from '#engine/schema';
import { KebianDatabase } from '#store';
import { packToText, readPackHash, readStart, writePack } from '#store/settings';
import { makeLibrary } from '../../../support/make-library.ts';
import { makeRule } from '../../../support/make-rule.ts';

let fetched: string[];
/** The files of the extension, as its own origin serves them. */
let bundle: Record<string, string | Uint8Array<ArrayBuffer>>;

const packOf = (phrase: string) =>
  compileRules({ rules: [makeRule({ patterns: { zh: [{ ordered: [phrase] }] } })], concepts: [], cues: [] }).bytes;
const PACK_FILE = packOf('甲乙');
const NEXT_PACK_FILE = packOf('丙丁');
const PACK = packToText(PACK_FILE);
const NEXT_PACK = packToText(NEXT_PACK_FILE);

function bundleOf(library = makeLibrary(), pack: Uint8Array<ArrayBuffer> = PACK_FILE) {
  return { 'edition.json': JSON.stringify(library.edition), 'library.json': JSON.stringify(library), 'pack.bin': pack };
}

async function startWorker() {
  vi.resetModules();
  const { ensureEdition, readPack, notices } = await import('../../../../entrypoints/background/edition.ts');
  const facts = await import('../../../../entrypoints/background/handlers/read-facts.ts');
  const readFactsOf = facts.readFactsOf as (...asked: Parameters<typeof facts.readFactsOf>) => Promise<RuleFacts | null>;
  const { checkTab } = await import('../../../../entrypoints/background/handlers/check-tab.ts');
  return { ensureEdition, readPack, readFactsOf, checkTab, told: async () => (await notices.next())?.kind };
}

/** Storage as a browser has it that stores nothing: full, or switched off. */
function refuseStorage(...methods: ('get' | 'set')[]) {
  for (const method of methods) vi.spyOn(fakeBrowser.storage.local, method).mockRejectedValue(new Error('refused'));
}

afterEach(async () => {
  vi.restoreAllMocks();
  await new KebianDatabase().delete();
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
    expect(fetched).toEqual(['edition.json', 'library.json', 'pack.bin']);
    expect([(await readStart()).pack, await readPackHash()]).toEqual([PACK, 'edition-1']);
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
    expect(fetched).toEqual(['edition.json', 'library.json', 'pack.bin']);
  });

  it('brings both to a new edition', async () => {
    await (await startWorker()).ensureEdition();
    bundle = bundleOf(makeLibrary({ edition: { hash: 'edition-2', date: '2027-01-01' } }), NEXT_PACK_FILE);
    const { ensureEdition, readFactsOf } = await startWorker();
    await ensureEdition();
    expect([(await readStart()).pack, await readPackHash()]).toEqual([NEXT_PACK, 'edition-2']);
    expect((await readFactsOf({ rule: 'a-rule' }, {}))?.edition.hash).toBe('edition-2');
  });

  it('brings back what the user has cleared while the worker ran', async () => {
    const { ensureEdition } = await startWorker();
    await ensureEdition();
    await fakeBrowser.storage.local.clear();
    await ensureEdition();
    expect(await readPackHash()).toBe('edition-1');
  });

  it('goes on with what is stored while a file is missing, tells once, and is whole when it is there again', async () => {
    await (await startWorker()).ensureEdition();
    const next = bundleOf(makeLibrary({ edition: { hash: 'edition-2', date: '' } }), NEXT_PACK_FILE);
    for (const file of ['edition.json', 'library.json', 'pack.bin'] as const) {
      for (const damaged of [undefined, '', next[file].slice(0, -10)]) {
        const { [file]: _, ...rest } = next;
        bundle = damaged === undefined ? rest : { ...rest, [file]: damaged };
        const { ensureEdition, readFactsOf, told } = await startWorker();
        expect(await ensureEdition()).toEqual({ hasPack: true });
        expect((await readFactsOf({ rule: 'a-rule' }, {}))?.rule.id).toBe('a-rule');
        expect(await told(), `${file} ${damaged}`).toBe('incomplete');
      }
    }
    bundle = next;
    const { readFactsOf, told } = await startWorker();
    expect((await readFactsOf({ rule: 'a-rule' }, {}))?.edition.hash).toBe('edition-2');
    expect(await told()).toBeUndefined();
  });

  it('does not take a library of another edition than it says', async () => {
    bundle = { ...bundleOf(), 'edition.json': JSON.stringify({ hash: 'edition-2', date: '' }) };
    const { ensureEdition, readFactsOf } = await startWorker();
    await ensureEdition();
    await expect(readFactsOf({ rule: 'a-rule' }, {})).rejects.toThrow('library.json');
  });

  it('says that there is nothing to read by when nothing is stored and the bundle is not complete', async () => {
    bundle = {};
    const { ensureEdition, checkTab, readPack, readFactsOf, told } = await startWorker();
    expect(await ensureEdition()).toEqual({ hasPack: false });
    expect(await checkTab({ tab: 7 })).toEqual({ state: 'incomplete' });
    expect(await readPack()).toBeNull();
    await expect(readFactsOf({ rule: 'a-rule' }, {})).rejects.toThrow('the extension is not complete');
    expect(await told()).toBe('incomplete');
  });
});

describe('where nothing can be stored', () => {
  it.each([[['set']], [['get', 'set']]] as const)('pages get the pack from the background, and the reader is told: %j', async (methods) => {
    refuseStorage(...methods);
    const { ensureEdition, readPack, readFactsOf, told } = await startWorker();
    expect(await ensureEdition()).toEqual({ hasPack: true });
    expect(await readPack()).toBe(PACK);
    expect((await readFactsOf({ rule: 'a-rule' }, {}))?.rule.id).toBe('a-rule');
    expect(await told()).toBe('reading-from-bundle');
  });

  it('the pack is offered to the storage once in the life of a worker', async () => {
    refuseStorage('set');
    const { ensureEdition, readPack } = await startWorker();
    for (let times = 0; times < 3; times++) await ensureEdition();
    await readPack();
    const packs = vi.mocked(fakeBrowser.storage.local.set).mock.calls.filter(([items]) => 'pack' in items);
    expect(packs).toHaveLength(1);
  });

  it('is over when it can be stored again', async () => {
    refuseStorage('set');
    await (await startWorker()).ensureEdition();
    vi.restoreAllMocks();
    const { ensureEdition, told } = await startWorker();
    await ensureEdition();
    expect([await readPackHash(), await told()]).toEqual(['edition-1', undefined]);
  });

  it('facts come from memory without a database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('switched off', 'SecurityError');
    });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('switched off', 'SecurityError');
    });
    const { readFactsOf, told } = await startWorker();
    expect((await readFactsOf({ rule: 'a-rule' }, {}))?.rule.id).toBe('a-rule');
    expect(await told()).toBe('reading-from-bundle');
  });
});

describe('readPack', () => {
  it('puts the bundled pack in the place of a damaged one', async () => {
    const { ensureEdition, readPack } = await startWorker();
    await ensureEdition();
    await writePack('damaged', 'edition-1');
    expect(await readPack()).toBe(PACK);
    expect((await readStart()).pack).toBe(PACK);
  });

  it('gives the stored one when the bundle has none', async () => {
    await (await startWorker()).ensureEdition();
    const { 'pack.bin': _, ...rest } = bundleOf();
    bundle = rest;
    expect(await (await startWorker()).readPack()).toBe(PACK);
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
