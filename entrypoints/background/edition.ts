import { browser } from 'wxt/browser';
import { type Edition, KebianDatabase, type LibraryAsset, loadLibrary } from '#store';
import { readPackHash, writePack } from '#store/settings';

/** Opened once for each life of the worker. */
export const database = new KebianDatabase();

let running: Promise<void> | null = null;

/**
 * Makes sure that the database and the pack are of the bundled edition. Cheap when they are;
 * called before every read, since the user may have cleared either. Calls at the same time share one look.
 */
export function ensureEdition(): Promise<void> {
  running ??= bringUpToDate().finally(() => {
    running = null;
  });
  return running;
}

async function bringUpToDate(): Promise<void> {
  const edition = await fetchAsset<Edition>('edition.json');
  await loadLibrary(database, edition, () => fetchAsset<LibraryAsset>('library.json'));
  // The pack goes last: a page that finds it may rely on the library.
  if ((await readPackHash()) !== edition.hash) await writePack(await (await fetchBundled('pack.json')).text(), edition.hash);
}

async function fetchAsset<T>(name: string): Promise<T> {
  return (await (await fetchBundled(name)).json()) as T;
}

async function fetchBundled(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`/${name}` as '/'));
  if (!response.ok) throw new Error(`The bundled file ${name} is missing: the extension is not complete.`);
  return response;
}
