import type { DrivenBrowser } from './browser.ts';

/** Deletes our database, whoever has it open. */
export function deleteDatabase(browser: DrivenBrowser): Promise<void> {
  return browser.inExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('kebian');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

interface Form {
  /** Null for whatever it is. */
  version: number | null;
  /** Tables to make, each with the path of its keys. */
  tables?: Record<string, string>;
  /** Rows to write, by table. */
  rows: Record<string, unknown[]>;
}

/** Writes into our database past everything of ours, giving it another form where one is asked for. */
export function writeRaw(browser: DrivenBrowser, form: Form): Promise<void> {
  return browser.inExtension(
    ({ version, tables = {}, rows }) =>
      new Promise<void>((resolve, reject) => {
        const request = version === null ? indexedDB.open('kebian') : indexedDB.open('kebian', version);
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
          for (const [name, keyPath] of Object.entries(tables)) request.result.createObjectStore(name, { keyPath });
        };
        request.onsuccess = () => {
          const transaction = request.result.transaction(Object.keys(rows), 'readwrite');
          for (const [name, each] of Object.entries(rows)) for (const row of each) transaction.objectStore(name).put(row);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    form,
  );
}

/** All rows of a table of a database of our origin. */
export function readRaw(browser: DrivenBrowser, database: string, table: string): Promise<unknown[]> {
  return browser.inExtension(
    ({ database, table }) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const rows = request.result.transaction(table).objectStore(table).getAll();
          rows.onerror = () => reject(rows.error);
          rows.onsuccess = () => {
            request.result.close();
            resolve(rows.result);
          };
        };
      }),
    { database, table },
  );
}

/** Stands before the background's own code: a browser that lets nothing be stored. */
export const NOTHING_STORED = `
IDBFactory.prototype.open = IDBFactory.prototype.deleteDatabase = () => { throw new DOMException('switched off', 'SecurityError'); };
for (const api of [globalThis.chrome, globalThis.browser]) if (api?.storage) api.storage.local.set = async () => { throw new Error('quota exceeded'); };
`;
