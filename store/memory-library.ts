import type { Library, Shelf } from './library.ts';
import type { LibraryAsset } from './library-asset.ts';

/** The bundled library itself, for when there is no database to read it from. */
export function memoryLibrary(asset: LibraryAsset): Library {
  return {
    rules: shelf(asset.rules, ({ id }) => id),
    explainers: shelf(asset.explainers, ({ id, lang }) => [id, lang]),
    sources: shelf(asset.sources, ({ id }) => id),
    provisions: shelf(asset.provisions, ({ id }) => id),
    laws: shelf(asset.laws, ({ id }) => id),
    tactics: shelf(asset.tactics, ({ id }) => id as string),
    edition: async () => asset.edition,
    ruleOf: async (explainer) => asset.rules.find((rule) => rule.explainer === explainer),
    consistently: (read) => read(),
  };
}

function shelf<Row, Key extends string | [string, string]>(rows: readonly Row[], keyOf: (row: Row) => Key): Shelf<Row, Key> {
  const byKey = new Map(rows.map((row) => [String(keyOf(row)), row]));
  return {
    get: async (key) => byKey.get(String(key)),
    bulkGet: async (keys) => keys.map((key) => byKey.get(String(key))),
    toArray: async () => [...rows],
  };
}
