import { browser } from 'wxt/browser';
import { decodePack } from '#engine/runtime';
import { checkEdition, checkLibrary, type Edition, type LibraryAsset } from '#store';

/** Files of the extension that were missing or damaged when they were last asked for. */
const broken = new Set<string>();

let edition: Edition | undefined;

export const isBundleBroken = () => broken.size > 0;

/** The curated data as it came with the extension. Each rejects when its file is missing, damaged or of another edition. */
export const bundle = {
  async edition(): Promise<Edition> {
    // Asked for before every read, and the same for as long as the worker lives.
    edition ??= await fetchBundled('edition.json', (text) => checkEdition(JSON.parse(text)));
    return edition;
  },

  library: (): Promise<LibraryAsset> =>
    fetchBundled('library.json', async (text) => {
      const library = checkLibrary(JSON.parse(text));
      const { hash } = await bundle.edition().catch(() => library.edition);
      // Were it stored, it would be taken for an older one at every look, and fetched again.
      if (library.edition.hash !== hash) throw new Error('It is of another edition.');
      return library;
    }),

  /** The compiled rules, as text. */
  pack: (): Promise<string> =>
    fetchBundled('pack.json', (text) => {
      decodePack(text);
      return text;
    }),
};

async function fetchBundled<T>(name: string, read: (text: string) => T | Promise<T>): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(`/${name}` as '/'));
    if (!response.ok) throw new Error(`It is missing (${response.status}).`);
    const content = await read(await response.text());
    broken.delete(name);
    return content;
  } catch (cause) {
    broken.add(name);
    throw new Error(`The bundled file ${name} cannot be read: the extension is not complete.`, { cause });
  }
}
