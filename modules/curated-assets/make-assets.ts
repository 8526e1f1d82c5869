import { fingerprint } from '#engine/compile';
import type { OwnBase } from '#engine/own';
import type { Pack } from '#engine/runtime';
import type { CuratedData } from '../../cli/read-curated-data.ts';

/** Files of the built extension that hold the curated data, by name. Same data, same bytes. */
export interface CuratedAssets {
  'edition.json': string;
  'pack.bin': Uint8Array<ArrayBuffer>;
  'library.json': string;
  /** Fetched only where a user's own rules are compiled. */
  'own-base.json': string;
}

/** Writes the assets. What only authors and the engine need (patterns, examples, being a family) goes into the pack or stays behind. */
export function makeAssets(data: CuratedData, pack: Pack): CuratedAssets {
  const rules = data.rules.map(({ patterns: _p, unless: _u, claimWords: _c, examples: _e, family: _f, ...rule }) => rule);
  const { explainers, sources, provisions, laws, tactics } = data;
  const content = { rules, explainers, sources, provisions, laws, tactics };
  const ownBase: OwnBase = {
    concepts: data.concepts,
    wholeWords: data.wholeWords ?? [],
    ids: [...rules.map(({ id }) => id), ...Object.keys(data.renames)],
  };
  const edition = {
    hash: fingerprint(JSON.stringify([content, pack.hash, ownBase])),
    date:
      [...rules, ...explainers]
        .map((item) => item.reviewed)
        .sort()
        .at(-1) ?? '',
  };
  return {
    'edition.json': JSON.stringify(edition),
    'pack.bin': pack.bytes,
    'library.json': JSON.stringify({ edition, ...content }),
    'own-base.json': JSON.stringify(ownBase),
  };
}
