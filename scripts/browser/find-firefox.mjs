// Dependency-free: the set-up runs it before anything is installed.
import { existsSync } from 'node:fs';

/** Where Firefox stands on the systems we know; FIREFOX in the environment comes first. */
const PLACES = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

export const INSTALL_FIREFOX =
  'Firefox 146 or later is needed. On Debian: apt-get install firefox-esr. Elsewhere: install Firefox and set FIREFOX=/path/to/it.';

/** Path of an installed Firefox, or null. */
export function findFirefox() {
  return PLACES.find((place) => place && existsSync(place)) ?? null;
}
