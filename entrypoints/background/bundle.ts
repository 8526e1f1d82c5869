import { browser } from 'wxt/browser';
import type { OwnBase } from '#engine/own';
import { decodePack } from '#engine/runtime';
import { checkEdition, checkLibrary, type Edition, type LibraryAsset } from '#store';
import { packToText } from '#store/settings';

/** Files of the extension that were missing or damaged when they were last asked for. */
const broken = new Set<string>();

let edition: Edition | undefined;

export const isBundleBroken = () => broken.size > 0;

/** The curated data as it came with the extension. Each rejects when its file is missing, damaged or of another edition. */
export const bundle = {
  async edition(): Promise<Edition> {
    // Asked for before every read, and the same for as long as the worker lives.
    edition ??= await fetchBundled('edition.json', async (file) => checkEdition(await file.json()));
    return edition;
  },

  library: (): Promise<LibraryAsset> =>
    fetchBundled('library.json', async (file) => {
      const library = checkLibrary(await file.json());
      const { hash } = await bundle.edition().catch(() => library.edition);
      // Were it stored, it would be taken for an older one at every look, and fetched again.
      if (library.edition.hash !== hash) throw new Error('It is of another edition.');
      return library;
    }),

  /** What of our rules the user's own are compiled with. The build has held it to its form, and what is missing shows when it is used. */
  ownBase: (): Promise<OwnBase> => fetchBundled('own-base.json', async (file) => (await file.json()) as OwnBase),

  /** The compiled rules, as the text that is stored. */
  pack: (): Promise<string> =>
    fetchBundled('pack.bin', async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      decodePack(bytes);
      return packToText(bytes);
    }),
};

async function fetchBundled<T>(name: string, read: (file: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(`/${name}` as '/'));
    if (!response.ok) throw new Error(`It is missing (${response.status}).`);
    const content = await read(response);
    broken.delete(name);
    return content;
  } catch (cause) {
    broken.add(name);
    throw new Error(`The bundled file ${name} cannot be read: the extension is not complete.`, { cause });
  }
}
