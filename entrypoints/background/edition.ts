import { type Edition, KebianDatabase, type Library, LibraryKeeper, Notices } from '#store';
import { readPackHash, readStart, writePack } from '#store/settings';
import { bundle, isBundleBroken } from './bundle.ts';

/** What the reader is to be told. */
export const notices = new Notices();

const keeper = new LibraryKeeper({
  makeDatabase: () => new KebianDatabase(),
  bundle,
  notices,
  wasFilled: async () => (await readPackHash().catch(() => null)) !== null,
});

/** Set when `storage.local` has refused the pack: it is not tried again in this life of the worker, pages ask for it instead. */
let isPackRefused = false;

let running: Promise<{ hasPack: boolean }> | null = null;

/**
 * Brings the database and the pack to the bundled edition, as far as that can be had; never rejects. Cheap when they are of it;
 * called before every read, since the user may have cleared either. Calls at the same time share one look.
 * @returns whether there are compiled rules for pages to read by
 */
export function ensureEdition(): Promise<{ hasPack: boolean }> {
  running ??= bringUpToDate().finally(() => {
    running = null;
  });
  return running;
}

/**
 * Reads from the library, mending it where it is damaged.
 * @throws when nothing is stored and the bundle is not complete
 */
export async function readLibrary<Result>(question: (library: Library) => Promise<Result>): Promise<Result> {
  await ensureEdition();
  const answer = await keeper.read(question);
  if (keeper.readsFromBundle) await notices.tell('reading-from-bundle');
  return answer;
}

/** The compiled rules for a page that finds none it can read; null when there are none. */
export async function readPack(): Promise<string | null> {
  const { hasPack } = await ensureEdition();
  if (!hasPack) return null;
  const stored = await readStart().then(
    ({ pack }) => pack,
    () => null,
  );
  try {
    const pack = await bundle.pack();
    if (stored !== pack && !isPackRefused) await storePack(pack, (await bundle.edition()).hash);
    return pack;
  } catch {
    return stored;
  }
}

async function bringUpToDate(): Promise<{ hasPack: boolean }> {
  const edition = await bundle.edition().catch(() => null);
  const held = await keeper.read(async (library) => library.edition()).catch(() => undefined);
  // The pack goes last, and only with its library: a mark without an explanation is worse than none.
  const hasPack = held !== undefined && (await bringPack(held, edition ?? held));
  await tellOfStorage();
  return { hasPack };
}

async function bringPack(held: Edition, edition: Edition): Promise<boolean> {
  const stored = await readPackHash().catch(() => null);
  if (stored === edition.hash || isPackRefused) return true;
  if (stored !== null && held.hash !== edition.hash) return true;
  try {
    await storePack(await bundle.pack(), edition.hash);
    return true;
  } catch {
    return stored !== null;
  }
}

async function storePack(pack: string, hash: string): Promise<void> {
  await writePack(pack, hash).catch(() => {
    isPackRefused = true;
  });
}

async function tellOfStorage(): Promise<void> {
  await (isBundleBroken() ? notices.tell('incomplete') : notices.end('incomplete'));
  await (keeper.readsFromBundle || isPackRefused ? notices.tell('reading-from-bundle') : notices.end('reading-from-bundle'));
}
