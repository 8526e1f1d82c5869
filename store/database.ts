import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Explainer, Law, NamedTactic, Provision, Source } from '#engine/schema';
import type { Library } from './library.ts';
import type { Edition, StoredRule } from './library-asset.ts';

/** Tables whose rows an edition brings; named as its parts are. */
export const CONTENT_TABLES = ['rules', 'explainers', 'sources', 'provisions', 'laws', 'tactics'] as const;

/** How many rows each of these tables must hold. */
export type Counts = Record<(typeof CONTENT_TABLES)[number], number>;

/**
 * Tables that are rebuilt from the bundle. Every other table is the user's own, also one that this version does not know:
 * its rows are copied before anything is deleted.
 */
export const LIBRARY_TABLES: readonly string[] = ['editions', ...CONTENT_TABLES];

/** The library as IndexedDB keeps it, in the extension's own origin only. */
export class KebianDatabase extends Dexie implements Library {
  /** One row, `current`: which data the other tables hold, and how much of it. */
  declare editions: Table<Edition & { id: 'current'; counts?: Counts }, string>;
  declare rules: EntityTable<StoredRule, 'id'>;
  declare explainers: Table<Explainer, [string, string]>;
  declare sources: EntityTable<Source, 'id'>;
  declare provisions: EntityTable<Provision, 'id'>;
  declare laws: EntityTable<Law, 'id'>;
  declare tactics: Table<NamedTactic, string>;

  constructor(name = 'kebian') {
    super(name);
    // A version once released is never edited; a change of tables is a new version below it, with its upgrade.
    this.version(1).stores({
      editions: 'id',
      rules: 'id, topic, explainer',
      explainers: '[id+lang], id',
      sources: 'id',
      provisions: 'id',
      laws: 'id',
      tactics: 'id',
    });
  }

  get libraryTables(): Table[] {
    return LIBRARY_TABLES.map((name) => this.table(name));
  }

  /** Tables of this version that are the user's own. */
  get userTables(): Table[] {
    return this.tables.filter(({ name }) => !LIBRARY_TABLES.includes(name));
  }

  async edition(): Promise<Edition | undefined> {
    const current = await this.editions.get('current');
    return current && { hash: current.hash, date: current.date };
  }

  async ruleOf(explainer: string): Promise<StoredRule | undefined> {
    return this.rules.where('explainer').equals(explainer).first();
  }

  async consistently<Result>(read: () => Promise<Result>): Promise<Result> {
    return this.transaction('r', this.libraryTables, read);
  }
}
