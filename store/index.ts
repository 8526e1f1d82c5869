export { KebianDatabase } from './database.ts';
export type { Edition, ExplainerEntry, LibraryAsset, StoredRule } from './library-asset.ts';
export { loadLibrary } from './load-library.ts';
export { listExplainers, readExplainer, readFacts, readTitles } from './read-facts.ts';
