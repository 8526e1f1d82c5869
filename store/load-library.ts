import type { KebianDatabase } from './database.ts';
import type { Edition, LibraryAsset } from './library-asset.ts';

/**
 * Makes the database hold the bundled edition. Does nothing when it does already; otherwise replaces all of it
 * in one transaction, so that a reader sees the old edition or the new one, never a mixture, and a failure leaves the old.
 * @param fetchLibrary called only when the edition differs
 * @returns whether anything was written
 */
export async function loadLibrary(database: KebianDatabase, edition: Edition, fetchLibrary: () => Promise<LibraryAsset>): Promise<boolean> {
  const current = await database.editions.get('current');
  if (current?.hash === edition.hash) return false;
  // Fetched before the transaction: IndexedDB commits a transaction that waits for anything but itself.
  const library = await fetchLibrary();
  await database.transaction('rw', database.libraryTables, async () => {
    await Promise.all(database.libraryTables.map((table) => table.clear()));
    await database.rules.bulkAdd(library.rules);
    await database.explainers.bulkAdd(library.explainers);
    await database.sources.bulkAdd(library.sources);
    await database.provisions.bulkAdd(library.provisions);
    await database.laws.bulkAdd(library.laws);
    await database.tactics.bulkAdd(library.tactics);
    await database.editions.add({ id: 'current', ...library.edition });
  });
  return true;
}
