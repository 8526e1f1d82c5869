import { type KebianDatabase, LIBRARY_TABLES } from './database.ts';
import { answerOf, committed, openAsItIs, openOrCreate } from './raw-database.ts';

/** A row of a table of the user's, waiting to be put back. */
interface SavedRow {
  table: string;
  key: IDBValidKey;
  row: unknown;
}

const ROWS = 'rows';

/** Name of the database in which rows wait. */
export const backupOf = (name: string) => `${name}-backup`;

/**
 * Copies every row of the user's tables into the backup, which keeps what it has from before.
 * @returns how many rows could not be read
 * @throws when the database cannot be opened, or the backup cannot be written: nothing may be deleted then
 */
export async function backUp(name: string): Promise<number> {
  const source = await openAsItIs(name);
  if (source === null) return 0;
  try {
    const tables = [...source.objectStoreNames].filter((table) => !LIBRARY_TABLES.includes(table));
    let unread = 0;
    for (const table of tables) {
      const { rows, failed } = await readRows(source, table);
      unread += failed;
      if (rows.length > 0) await save(name, rows);
    }
    return unread;
  } finally {
    source.close();
  }
}

/** Row by row, each in a transaction of its own: one that cannot be read must not take the others with it. */
async function readRows(source: IDBDatabase, table: string): Promise<{ rows: SavedRow[]; failed: number }> {
  const open = () => source.transaction(table, 'readonly').objectStore(table);
  const rows: SavedRow[] = [];
  const keys = await answerOf(open().getAllKeys());
  for (const key of keys) {
    try {
      rows.push({ table, key, row: await answerOf(open().get(key)) });
    } catch {
      // It cannot be read by anybody; the number tells of it.
    }
  }
  return { rows, failed: keys.length - rows.length };
}

async function save(name: string, rows: readonly SavedRow[]): Promise<void> {
  const backup = await openBackup(name);
  try {
    const transaction = backup.transaction(ROWS, 'readwrite', { durability: 'strict' });
    const done = committed(transaction);
    for (const row of rows) transaction.objectStore(ROWS).put(row);
    await done;
  } finally {
    backup.close();
  }
}

/**
 * Puts rows back into the tables they came from, those that are there, and takes them out of the backup.
 * A row that is there again already is left as it is: it is newer.
 * @returns how many rows go on waiting
 */
export async function putBack(database: KebianDatabase): Promise<number> {
  const known = database.userTables.map(({ name }) => name);
  const backup = await openAsItIs(backupOf(database.name));
  if (backup === null) return 0;
  try {
    const saved = (await answerOf(backup.transaction(ROWS).objectStore(ROWS).getAll())) as SavedRow[];
    let waiting = 0;
    for (const each of saved) {
      if (known.includes(each.table) && (await returnRow(database, each))) await forget(backup, each);
      else waiting++;
    }
    return waiting;
  } finally {
    backup.close();
  }
}

/** False when the table does not take the row. */
async function returnRow(database: KebianDatabase, { table: name, key, row }: SavedRow): Promise<boolean> {
  const table = database.table<unknown, IDBValidKey>(name);
  try {
    if ((await table.get(key)) !== undefined) return true;
    await (table.schema.primKey.keyPath ? table.add(row) : table.add(row, key));
    return true;
  } catch {
    return false;
  }
}

async function forget(backup: IDBDatabase, { table, key }: SavedRow): Promise<void> {
  const transaction = backup.transaction(ROWS, 'readwrite');
  const done = committed(transaction);
  transaction.objectStore(ROWS).delete([table, key]);
  await done;
}

function openBackup(name: string): Promise<IDBDatabase> {
  return openOrCreate(backupOf(name), (database) => database.createObjectStore(ROWS, { keyPath: ['table', 'key'] }));
}
