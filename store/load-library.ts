import { Dexie } from 'dexie';
import { CONTENT_TABLES, type Counts, type KebianDatabase } from './database.ts';
import type { Edition, LibraryAsset } from './library-asset.ts';

/** `empty`: no edition is there; `older`: another than the bundled one; `damaged`: rows are missing, or too many. */
export type Condition = 'current' | 'empty' | 'older' | 'damaged';

/**
 * Compares what the database holds with what it should.
 * @param edition the bundled one; null when that is not known
 * @throws when the database cannot be opened or read, or its tables have another form than ours
 */
export function inspect(database: KebianDatabase, edition: Edition | null): Promise<Condition> {
  return database.consistently(async () => {
    if (!hasOurKeys(database)) throw new Error('The tables of the library have other keys.');
    const current = await database.editions.get('current');
    const counts = await Promise.all(CONTENT_TABLES.map((name) => database.table(name).count()));
    if (current === undefined) return 'empty';
    if (current.counts === undefined || (edition !== null && current.hash !== edition.hash)) return 'older';
    return CONTENT_TABLES.every((name, at) => current.counts?.[name] === counts[at]) ? 'current' : 'damaged';
  });
}

/** A newer version, or rubbish, may have given a table another key; then rows could be counted, and not be written. */
function hasOurKeys(database: KebianDatabase): boolean {
  const stored = Dexie.currentTransaction.idbtrans;
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return database.libraryTables.every(({ name, schema }) => isSame(stored.objectStore(name).keyPath, schema.primKey.keyPath));
}

/**
 * Replaces the library tables in one transaction, so that a reader sees the old edition or the new one, never a mixture.
 * @throws when it cannot be written; the old edition is there then as before
 */
export async function loadLibrary(database: KebianDatabase, library: LibraryAsset): Promise<void> {
  const counts = Object.fromEntries(CONTENT_TABLES.map((name) => [name, library[name].length])) as Counts;
  await database.transaction('rw', database.libraryTables, async () => {
    await Promise.all(database.libraryTables.map((table) => table.clear()));
    for (const name of CONTENT_TABLES) await database.table(name).bulkAdd(library[name]);
    await database.editions.add({ id: 'current', ...library.edition, counts });
  });
}
