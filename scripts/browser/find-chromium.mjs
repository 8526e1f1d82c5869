// Dependency-free: the set-up runs it before anything is installed.
import { existsSync } from 'node:fs';

/** Where Chromium stands on the systems we know; CHROMIUM in the environment comes first. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-for-testing',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const INSTALL_CHROMIUM =
  'Chromium is needed. On Debian or Ubuntu: apt-get install chromium fonts-noto-cjk. Elsewhere: install Chromium and set CHROMIUM=/path/to/it.';

/** Path of an installed Chromium, or null. */
export function findChromium() {
  return PLACES.find((place) => place && existsSync(place)) ?? null;
}
