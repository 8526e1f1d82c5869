/**
 * What a script that runs in pages gets in place of webextension-polyfill: the browser's own API.
 * Under manifest 3 its calls return promises, in the versions that the manifest demands.
 */
export const NATIVE_API = 'export default globalThis.browser ?? globalThis.chrome;';

/** Scripts that run in pages, by their names among the entrypoints: what they weigh, every page pays for. */
export const PAGE_SCRIPTS: ReadonlySet<string> = new Set(['reader', 'card']);
