export { KebianDatabase } from './database.ts';
export { type Bundle, LibraryKeeper } from './keeper.ts';
export type { Library } from './library.ts';
export type { Edition, LibraryAsset, StoredRule } from './library-asset.ts';
export { type Notice, type NoticeKind, Notices } from './notices.ts';
export { listExplainers, readExplainer, readFacts, readTitles } from './read-facts.ts';
export { checkEdition, checkLibrary } from './row-schemas.ts';
