import type { Explainer, Law, NamedTactic, Provision, Source } from '#engine/schema';
import type { Edition, StoredRule } from './library-asset.ts';

/** Rows of one kind, by key. */
export interface Shelf<Row, Key> {
  get(key: Key): PromiseLike<Row | undefined>;
  /** In the order of the keys. */
  bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]>;
  toArray(): PromiseLike<Row[]>;
}

/** What facts are read from: the database, or the bundled library in memory. */
export interface Library {
  rules: Shelf<StoredRule, string>;
  /** By id and language. */
  explainers: Shelf<Explainer, [string, string]>;
  sources: Shelf<Source, string>;
  provisions: Shelf<Provision, string>;
  laws: Shelf<Law, string>;
  tactics: Shelf<NamedTactic, string>;
  edition(): PromiseLike<Edition | undefined>;
  /** The first rule that an explainer serves. */
  ruleOf(explainer: string): PromiseLike<StoredRule | undefined>;
  /** Runs reads that must see the same edition. */
  consistently<Result>(read: () => Promise<Result>): PromiseLike<Result>;
}
