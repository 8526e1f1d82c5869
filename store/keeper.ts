import { backUp, putBack } from './backup.ts';
import type { KebianDatabase } from './database.ts';
import type { Library } from './library.ts';
import type { Edition, LibraryAsset } from './library-asset.ts';
import { type Condition, inspect, loadLibrary } from './load-library.ts';
import { memoryLibrary } from './memory-library.ts';
import type { Notices } from './notices.ts';
import { deleteAsItIs } from './raw-database.ts';

/** The files of the extension that the library comes from. Each rejects when its file is missing or damaged. */
export interface Bundle {
  edition(): Promise<Edition>;
  library(): Promise<LibraryAsset>;
}

export interface KeeperOptions {
  /** Made once, and again when the database is: one that has met other tables remembers them. */
  makeDatabase: () => KebianDatabase;
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
  #database: KebianDatabase;
  #preparing: Promise<Library> | null = null;
  #mending: Promise<Library> | null = null;
  #wasMended = false;
  /** Set once the database has failed us: it is not tried again in this life of the worker. */
  #memory: Library | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#database = options.makeDatabase();
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
    const edition = await this.#options.bundle.edition().catch(() => null);
    let condition: Condition;
    try {
      condition = await inspect(this.#database, edition);
    } catch {
      return this.#rebuild();
    }
    return condition === 'current' ? this.#database : this.#fill(condition);
  }

  /** Fills the library tables, and no others. */
  async #fill(condition: Condition): Promise<Library> {
    const { bundle, notices, wasFilled } = this.#options;
    let library: LibraryAsset;
    try {
      library = await bundle.library();
    } catch (error) {
      if (condition === 'empty') throw error;
      return this.#database;
    }
    const isLoss = condition === 'damaged' || (condition === 'empty' && (await wasFilled()));
    try {
      await loadLibrary(this.#database, library);
    } catch {
      return this.#useMemory(library);
    }
    await this.#putBack();
    if (isLoss) await notices.tell('rebuilt');
    return this.#database;
  }

  /** Makes the database anew, once what is the user's own is in the backup. */
  async #rebuild(): Promise<Library> {
    const { makeDatabase, bundle, notices } = this.#options;
    const library = await bundle.library();
    try {
      const hasUnread = await this.#setAside();
      await deleteAsItIs(this.#database.name);
      this.#database = makeDatabase();
      await loadLibrary(this.#database, library);
      if (hasUnread) await notices.tell('not-kept');
    } catch {
      return this.#useMemory(library);
    }
    await this.#putBack();
    await notices.tell('rebuilt');
    return this.#database;
  }

  /** @returns whether something of the user's could not be read. @throws when the database must be left as it is */
  async #setAside(): Promise<boolean> {
    this.#database.close();
    try {
      return (await backUp(this.#database.name)) > 0;
    } catch (error) {
      if (this.#database.userTables.length === 0) return false;
      if (await this.#options.notices.lastsSinceEarlier('reading-from-bundle')) return true;
      throw error;
    }
  }

  async #putBack(): Promise<void> {
    const { notices } = this.#options;
    // What cannot be put back now waits for the next edition.
    const waiting = await putBack(this.#database).catch(() => null);
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
