import type { Explainer, Law, NamedTactic, Provision, Rule, Source } from '#engine/schema';

/** Which data a copy holds. */
export interface Edition {
  /** Fingerprint of everything: two equal hashes are the same data. */
  hash: string;
  /** The latest day on which something in it was reviewed. */
  date: string;
}

/** What is kept of a rule beside its pack: what a card or a list says of it. */
export type StoredRule = Pick<
  Rule,
  'id' | 'topic' | 'claim' | 'verdict' | 'harm' | 'tactics' | 'provisions' | 'laws' | 'explainer' | 'reviewed' | 'expires'
>;

/** The asset `library.json`: everything that goes into the database, in one piece. */
export interface LibraryAsset {
  edition: Edition;
  rules: StoredRule[];
  explainers: Explainer[];
  sources: Source[];
  provisions: Provision[];
  laws: Law[];
  tactics: NamedTactic[];
}
