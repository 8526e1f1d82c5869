import { Dexie, type EntityTable } from 'dexie';
import type { OwnSet } from './own-set.ts';

/**
 * The user's own rules, in a database of their own: whatever happens to the library, which is filled, rebuilt and deleted as need be,
 * nothing happens to them.
 */
export class OwnDatabase extends Dexie {
  declare sets: EntityTable<OwnSet, 'id'>;

  constructor(name = 'kebian-own') {
    super(name);
    // A version once released is never edited; a change of tables is a new version below it, with its upgrade.
    this.version(1).stores({ sets: 'id' });
  }

  /** False for people who have never saved a set: nothing is made for them. */
  isThere(): Promise<boolean> {
    return Dexie.exists(this.name);
  }
}
