import { backUp, putBack } from './backup.ts';
import type { KebianDatabase } from './database.ts';
import type { Library } from './library.ts';
import type { Edition, LibraryAsset } from './library-asset.ts';
import { type Condition, inspect, loadLibrary } from './load-library.ts';
import { memoryLibrary } from './memory-library.ts';
import type { Notices } from './notices.ts';

/** The files of the extension that the library comes from. Each rejects when its file is missing or damaged. */
export interface Bundle {
  edition(): Promise<Edition>;
  library(): Promise<LibraryAsset>;
}

export interface KeeperOptions {
  database: KebianDatabase;
  bundle: Bundle;
  notices: Notices;
  /** Whether the database held an edition before: then an empty one has been emptied. */
  wasFilled: () => Promise<boolean>;
}

/**
 * Keeps a library to read from, whatever happens to the database: fills it, fills it again, rebuilds it, or does without it.
 * The steps and their reasons are in docs/adr/0005-recovery.md.
 */
export class LibraryKeeper {
  readonly #options: KeeperOptions;
  #preparing: Promise<Library> | null = null;
  #mending: Promise<Library> | null = null;
  #wasMended = false;
  /** Set once the database has failed us: it is not tried again in this life of the worker. */
  #memory: Library | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Whether everything is read from memory, since nothing can be stored. */
  get readsFromBundle(): boolean {
    return this.#memory !== null;
  }

  /**
   * The library, of the bundled edition where that can be had. Calls at the same time share one look.
   * @throws when there is none: nothing is stored, and the bundle is not complete
   */
  ready(): Promise<Library> {
    this.#preparing ??= this.#prepare().finally(() => {
      this.#preparing = null;
    });
    return this.#preparing;
  }

  /** Reads something. When what is read is damaged, the library is mended, and read once more. */
  async read<Result>(question: (library: Library) => Promise<Result>): Promise<Result> {
    const library = await this.ready();
    try {
      return await question(library);
    } catch (error) {
      if (library === this.#memory) throw error;
      this.#mending ??= this.#mend().finally(() => {
        this.#mending = null;
      });
      return question(await this.#mending);
    }
  }

  async #prepare(): Promise<Library> {
    if (this.#memory) return this.#memory;
    const { database, bundle } = this.#options;
    const edition = await bundle.edition().catch(() => null);
    let condition: Condition;
    try {
      condition = await inspect(database, edition);
    } catch {
      return this.#rebuild();
    }
    return condition === 'current' ? database : this.#fill(condition);
  }

  /** Fills the library tables, and no others. */
  async #fill(condition: Condition): Promise<Library> {
    const { database, bundle, notices, wasFilled } = this.#options;
    let library: LibraryAsset;
    try {
      library = await bundle.library();
    } catch (error) {
      if (condition === 'empty') throw error;
      return database;
    }
    const isLoss = condition === 'damaged' || (condition === 'empty' && (await wasFilled()));
    try {
      await loadLibrary(database, library);
    } catch {
      return this.#useMemory(library);
    }
    await this.#putBack();
    if (isLoss) await notices.tell('rebuilt');
    return database;
  }

  /** Makes the database anew, once what is the user's own is in the backup. */
  async #rebuild(): Promise<Library> {
    const { database, bundle, notices } = this.#options;
    const library = await bundle.library();
    try {
      const hasUnread = await this.#setAside();
      await database.delete({ disableAutoOpen: false });
      await loadLibrary(database, library);
      if (hasUnread) await notices.tell('not-kept');
    } catch {
      return this.#useMemory(library);
    }
    await this.#putBack();
    await notices.tell('rebuilt');
    return database;
  }

  /** @returns whether something of the user's could not be read. @throws when the database must be left as it is */
  async #setAside(): Promise<boolean> {
    const { database, notices } = this.#options;
    database.close({ disableAutoOpen: false });
    try {
      return (await backUp(database.name)) > 0;
    } catch (error) {
      if (database.userTables.length === 0) return false;
      if (await notices.lastsSinceEarlier('reading-from-bundle')) return true;
      throw error;
    }
  }

  async #putBack(): Promise<void> {
    const { database, notices } = this.#options;
    // What cannot be put back now waits for the next edition.
    const waiting = await putBack(database).catch(() => null);
    if (waiting === 0) await notices.end('set-aside');
    else if (waiting !== null) await notices.tell('set-aside');
  }

  /** After a read that failed: the tables are filled again once, after that there is more to it than damaged rows. */
  async #mend(): Promise<Library> {
    if (this.#wasMended) return this.#useMemory(await this.#options.bundle.library());
    this.#wasMended = true;
    return this.#fill('damaged');
  }

  #useMemory(library: LibraryAsset): Library {
    this.#memory ??= memoryLibrary(library);
    return this.#memory;
  }
}
