import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { KebianDatabase, type LibraryAsset, LibraryKeeper, Notices, readFacts } from '#store';
import { backupOf } from '../../../store/backup.ts';
import { openAsItIs, openOrCreate } from '../../../store/raw-database.ts';
import { makeExplainer, makeLibrary, makeSource } from '../../support/make-library.ts';

/** What a version with a table of the user's own will be like. */
class WithNotes extends KebianDatabase {
  constructor(name: string, upgrade?: () => void) {
    super(name);
    const next = this.version(2).stores({ notes: 'id' });
    if (upgrade) next.upgrade(upgrade);
  }
}

const NOTE = { id: 'n1', words: '不再提示' };

let name = '';
let count = 0;
let day = '2026-11-22';
let wasFilled = false;
let asset: LibraryAsset | null;
let opened: KebianDatabase[] = [];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  name = `keeper-${count++}`;
  day = '2026-11-22';
  wasFilled = false;
  asset = makeLibrary();
});
afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
});

/** A worker's keeper, with the files of the extension as `asset` has them. `database()` is the one it reads from now. */
function keep(makeDatabase = () => new KebianDatabase(name)) {
  const library = async () => {
    if (asset === null) throw new Error('missing');
    return asset;
  };
  const make = () => {
    opened.push(makeDatabase());
    return opened.at(-1) as KebianDatabase;
  };
  const bundle = { library: vi.fn(library), edition: async () => (await library()).edition };
  const notices = new Notices(() => day);
  const keeper = new LibraryKeeper({ makeDatabase: make, bundle, notices, wasFilled: async () => wasFilled });
  return { database: () => opened.at(-1) as KebianDatabase, bundle, notices, keeper };
}

const withNotes = () => new WithNotes(name);

const factsFrom = async (keeper: LibraryKeeper) => (await keeper.read((library) => readFacts(library, 'a-rule')))?.edition.hash;

/** A database that was in use: the library is in it, and nothing has it open. */
async function used(makeDatabase?: () => KebianDatabase): Promise<void> {
  const { keeper, database } = keep(makeDatabase);
  expect(await factsFrom(keeper)).toBe('edition-1');
  if (database() instanceof WithNotes) await database().table('notes').add(NOTE);
  database().close();
  wasFilled = true;
}

async function rowsWaiting(): Promise<unknown[]> {
  const backup = await openAsItIs(backupOf(name));
  if (backup === null) return [];
  const request = backup.transaction('rows').objectStore('rows').getAll();
  return new Promise((resolve) => {
    request.onsuccess = () => {
      backup.close();
      resolve(request.result);
    };
  });
}

function refuse(method: 'open' | 'deleteDatabase', error: string, only: (name: string) => boolean = () => true) {
  const original = indexedDB[method].bind(indexedDB) as (...given: unknown[]) => never;
  return vi.spyOn(indexedDB, method).mockImplementation((...given: unknown[]) => {
    if (only(String(given[0]))) throw new DOMException(error, error);
    return original(...given);
  });
}

describe('a library that is there', () => {
  it('is fetched once, and told of never', async () => {
    await used();
    const { keeper, bundle, notices } = keep();
    expect([await factsFrom(keeper), await factsFrom(keeper)]).toEqual(['edition-1', 'edition-1']);
    expect(bundle.library).not.toHaveBeenCalled();
    expect(await notices.next()).toBeNull();
  });

  it('is replaced by a new edition, and nothing told', async () => {
    await used();
    asset = makeLibrary({ edition: { hash: 'edition-2', date: '2027-01-01' } });
    const { keeper, notices } = keep();
    expect(await factsFrom(keeper)).toBe('edition-2');
    expect(await notices.next()).toBeNull();
  });

  it('is used as it is while the bundle is not complete', async () => {
    await used();
    asset = null;
    expect(await factsFrom(keep().keeper)).toBe('edition-1');
  });

  it('is none, with a reason, when nothing is stored and the bundle is not complete', async () => {
    asset = null;
    await expect(factsFrom(keep().keeper)).rejects.toThrow('missing');
  });
});

describe('a database that was deleted', () => {
  it('is filled again at the next use, and told of', async () => {
    await used();
    await new KebianDatabase(name).delete();
    const { keeper, notices } = keep();
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect(await notices.next()).toEqual({ kind: 'rebuilt', day });
  });

  it('also while it is in use', async () => {
    await used();
    const { keeper, notices } = keep();
    await factsFrom(keeper);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect((await notices.next())?.kind).toBe('rebuilt');
  });
});

describe('a database that is damaged', () => {
  it.each([
    ['rows are missing', (database: KebianDatabase) => database.explainers.clear()],
    ['half an edition', (database: KebianDatabase) => Promise.all([database.editions.clear(), database.laws.clear()])],
    ['a row that does not fit', (database: KebianDatabase) => database.sources.put({ id: 'source-a' } as never)],
    ['an explainer without words', (database: KebianDatabase) => database.explainers.put(makeExplainer({ short: '' }))],
  ])('is filled again, the user’s rows untouched, and told of: %s', async (_, damage) => {
    await used(withNotes);
    const { keeper, notices, database } = keep(withNotes);
    await database().open();
    await damage(database());
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect(await database().table('notes').toArray()).toEqual([NOTE]);
    expect((await notices.next())?.kind).toBe('rebuilt');
    expect(keeper.readsFromBundle).toBe(false);
  });

  it('is given up for the bundle in memory when it is damaged again and again', async () => {
    await used();
    const { keeper, database } = keep();
    await database().open();
    for (let times = 0; times < 2; times++) {
      await database().sources.put({ id: 'source-a' } as never);
      expect(await factsFrom(keeper)).toBe('edition-1');
    }
    expect(keeper.readsFromBundle).toBe(true);
  });

  it('is made anew when a newer version has other keys in it', async () => {
    await used();
    const newer = new KebianDatabase(name);
    newer.close();
    await newer.delete();
    const request = indexedDB.open(name, 900);
    request.onupgradeneeded = () => request.result.createObjectStore('rules', { keyPath: 'number' });
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const { keeper, notices } = keep();
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect([(await notices.next())?.kind, keeper.readsFromBundle]).toEqual(['rebuilt', false]);
  });

  it('is made anew when its tables are of another form, and rows of tables unknown wait for the version that knows them', async () => {
    const other = await openOrCreate(name, (made) => {
      for (const table of ['rules', 'editions', 'explainers', 'sources', 'provisions', 'laws', 'tactics']) {
        made.createObjectStore(table, { autoIncrement: true }).add('rubbish');
      }
      made.createObjectStore('notes', { keyPath: 'id' }).add(NOTE);
    });
    other.close();
    const { keeper, notices, database } = keep();
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect((await notices.next())?.kind).toBe('set-aside');
    expect(await rowsWaiting()).toEqual([{ table: 'notes', key: 'n1', row: NOTE }]);

    database().close();
    asset = makeLibrary({ edition: { hash: 'edition-2', date: '' } });
    const next = keep(withNotes);
    expect(await factsFrom(next.keeper)).toBe('edition-2');
    expect(await next.database().table('notes').toArray()).toEqual([NOTE]);
    expect(await rowsWaiting()).toEqual([]);
    expect((await next.notices.next())?.kind).toBe('rebuilt');
  });
});

describe('a database of a newer version', () => {
  it('is used as it is, and loses nothing', async () => {
    await used(withNotes);
    const { keeper, notices, database } = keep();
    expect(await factsFrom(keeper)).toBe('edition-1');
    asset = makeLibrary({ edition: { hash: 'edition-0', date: '' } });
    expect(await factsFrom(keeper)).toBe('edition-0');
    database().close();
    expect(await notices.next()).toBeNull();
    expect(await new WithNotes(name).table('notes').toArray()).toEqual([NOTE]);
  });
});

describe('a migration that fails half-way', () => {
  class WithBrokenMigration extends WithNotes {
    constructor(of: string) {
      super(of);
      this.version(3)
        .stores({ marks: 'id' })
        .upgrade(async (transaction) => {
          await transaction.table('notes').clear();
          throw new Error('half-way');
        });
    }
  }

  it('loses none of the user’s rows', async () => {
    await used(withNotes);
    const { keeper, notices, database } = keep(() => new WithBrokenMigration(name));
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect(database().verno).toBe(3);
    expect(await database().table('notes').toArray()).toEqual([NOTE]);
    expect(await rowsWaiting()).toEqual([]);
    expect((await notices.next())?.kind).toBe('rebuilt');
  });

  it('leaves the old database where its rows cannot be copied', async () => {
    await used(withNotes);
    const full = refuse('open', 'QuotaExceededError', (of) => of === backupOf(name));
    const { keeper, database } = keep(() => new WithBrokenMigration(name));
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect(keeper.readsFromBundle).toBe(true);
    database().close();
    full.mockRestore();
    const old = new WithNotes(name);
    expect(await old.table('notes').toArray()).toEqual([NOTE]);
    old.close();
  });
});

describe('IndexedDB that does not open', () => {
  it.each(['UnknownError', 'SecurityError', 'InvalidStateError'])('is done without: %s', async (error) => {
    refuse('open', error);
    refuse('deleteDatabase', error);
    const { keeper, bundle } = keep();
    expect([await factsFrom(keeper), await factsFrom(keeper)]).toEqual(['edition-1', 'edition-1']);
    expect(keeper.readsFromBundle).toBe(true);
    expect(bundle.library).toHaveBeenCalledTimes(1);
  });

  it('is made anew at once when there is nothing of the user’s to lose', async () => {
    await used();
    const damaged = refuse('open', 'UnknownError');
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce((of) => {
      damaged.mockRestore();
      return indexedDB.deleteDatabase(of);
    });
    const { keeper, notices } = keep();
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect(deleted).toHaveBeenCalled();
    expect(keeper.readsFromBundle).toBe(false);
    expect((await notices.next())?.kind).toBe('rebuilt');
  });

  it('is given a day when there are rows of the user’s, and all of them are back when it opens again', async () => {
    await used(withNotes);
    const damaged = refuse('open', 'UnknownError');
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    const first = keep(withNotes);
    expect(await factsFrom(first.keeper)).toBe('edition-1');
    await first.notices.tell('reading-from-bundle');
    expect(deleted).not.toHaveBeenCalled();
    damaged.mockRestore();
    const { keeper, database } = keep(withNotes);
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect(await database().table('notes').toArray()).toEqual([NOTE]);
  });

  it('is made anew on a later day, and what is lost is told', async () => {
    await used(withNotes);
    const damaged = refuse('open', 'UnknownError');
    await new Notices(() => day).tell('reading-from-bundle');
    day = '2026-11-23';
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce((of) => {
      damaged.mockRestore();
      return indexedDB.deleteDatabase(of);
    });
    const { keeper, notices } = keep(withNotes);
    expect(await factsFrom(keeper)).toBe('edition-1');
    expect((await notices.next())?.kind).toBe('not-kept');
    await notices.dismiss('not-kept');
    await notices.end('reading-from-bundle');
    expect((await notices.next())?.kind).toBe('rebuilt');
  });
});

describe('an edition that cannot be written', () => {
  it('leaves the old one whole, and is read from memory', async () => {
    await used();
    asset = makeLibrary({ edition: { hash: 'edition-2', date: '' }, sources: [makeSource(), makeSource({ id: 'too-much' })] });
    const add = IDBObjectStore.prototype.add;
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row, key) {
      if ((row as { id?: string }).id === 'too-much') throw new DOMException('full', 'QuotaExceededError');
      return key === undefined ? add.call(this, row) : add.call(this, row, key);
    });
    const { keeper, database } = keep();
    expect(await factsFrom(keeper)).toBe('edition-2');
    expect(keeper.readsFromBundle).toBe(true);
    full.mockRestore();
    expect((await readFacts(database(), 'a-rule'))?.edition.hash).toBe('edition-1');
    database().close();
    const later = keep();
    expect(await factsFrom(later.keeper)).toBe('edition-2');
    expect(later.keeper.readsFromBundle).toBe(false);
  });
});
