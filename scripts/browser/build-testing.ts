import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the extension with the right to every site, as a window that somebody clicks "allow" in would have it.
 * @returns the folder of the build
 */
export function buildTesting(): string {
  execFileSync('npx', ['--no-install', 'wxt', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, KEBIAN_BUILD: 'testing' },
  });
  return `${ROOT}.output/chrome-mv3-testing`;
}
