/** Parts of the extension API whose calls the polyfill still wraps. All others return promises by themselves under manifest 3. */
const KEPT = ['runtime', 'storage', 'tabs'];
const OPENING = 'const apiMetadata = ';
const CLOSING = '\n      };';

/**
 * Takes from the polyfill the table of callback APIs that we do not call, most of its 10 kB.
 * @throws when the table is not found: a new version of the polyfill must be looked at, not passed on whole
 */
export function trimPolyfill(code: string): string {
  const start = code.indexOf(OPENING);
  const end = code.indexOf(CLOSING, start);
  if (start < 0 || end < 0) throw new Error('webextension-polyfill has changed: its table of callback APIs is not where it was.');
  const table = JSON.parse(code.slice(start + OPENING.length, end + CLOSING.length - 1)) as Record<string, unknown>;
  const kept = Object.fromEntries(KEPT.map((name) => [name, table[name]]));
  return `${code.slice(0, start + OPENING.length)}${JSON.stringify(kept)};${code.slice(end + CLOSING.length)}`;
}
