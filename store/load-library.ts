import { CONTENT_TABLES, type Counts, type KebianDatabase } from './database.ts';
import type { Edition, LibraryAsset } from './library-asset.ts';

/** `empty`: no edition is there; `older`: another than the bundled one; `damaged`: rows are missing, or too many. */
export type Condition = 'current' | 'empty' | 'older' | 'damaged';

/**
 * Compares what the database holds with what it should.
 * @param edition the bundled one; null when that is not known
 * @throws when the database cannot be opened or read
 */
export function inspect(database: KebianDatabase, edition: Edition | null): Promise<Condition> {
  return database.consistently(async () => {
    const current = await database.editions.get('current');
    const counts = await Promise.all(CONTENT_TABLES.map((name) => database.table(name).count()));
    if (current === undefined) return 'empty';
    if (current.counts === undefined || (edition !== null && current.hash !== edition.hash)) return 'older';
    return CONTENT_TABLES.every((name, at) => current.counts?.[name] === counts[at]) ? 'current' : 'damaged';
  });
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
