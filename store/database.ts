import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Explainer, Law, NamedTactic, Provision, Source } from '#engine/schema';
import type { Edition, StoredRule } from './library-asset.ts';

/** The library as IndexedDB keeps it, in the extension's own origin only. */
export class KebianDatabase extends Dexie {
  /** One row, `current`: which data the other tables hold. */
  declare editions: Table<Edition & { id: 'current' }, string>;
  declare rules: EntityTable<StoredRule, 'id'>;
  declare explainers: Table<Explainer, [string, string]>;
  declare sources: EntityTable<Source, 'id'>;
  declare provisions: EntityTable<Provision, 'id'>;
  declare laws: EntityTable<Law, 'id'>;
  declare tactics: EntityTable<NamedTactic, 'id'>;

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

  /** The tables that an edition fills. */
  get libraryTables(): Table[] {
    return [this.editions, this.rules, this.explainers, this.sources, this.provisions, this.laws, this.tactics];
  }
}
