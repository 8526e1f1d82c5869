// Installs what is missing for `npm start` and `npm test`. Dependency-free: on a fresh clone nothing else is there.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, INSTALL_CHROMIUM } from './browser/find-chromium.mjs';
import { findFirefox, INSTALL_FIREFOX } from './browser/find-firefox.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const withBrowser = !process.argv.includes('--without-browser');
const withFirefox = withBrowser && !process.argv.includes('--without-firefox');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old: 20.19 or later is needed.`);

const installed = join('node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) run('npm ci --no-audit --no-fund');

if (withBrowser && findChromium() === null) {
  installWithApt('chromium fonts-noto-cjk', INSTALL_CHROMIUM);
  if (findChromium() === null) fail(INSTALL_CHROMIUM);
}
if (withBrowser && process.platform === 'linux' && !hasChineseFont()) installWithApt('fonts-noto-cjk', INSTALL_CHROMIUM);
if (withFirefox && findFirefox() === null) {
  installWithApt('firefox-esr', INSTALL_FIREFOX);
  if (findFirefox() === null) fail(INSTALL_FIREFOX);
}

/** Debian and its kin, as root or by sudo without a password; elsewhere says what to install. */
function installWithApt(packages, advice) {
  const prefix = process.getuid?.() === 0 ? '' : 'sudo -n ';
  if (process.platform !== 'linux' || !hasCommand('apt-get') || (prefix && spawnSync('sudo', ['-n', 'true']).status !== 0)) {
    fail(`${advice} (needed: ${packages})`);
  }
  run(`${prefix}apt-get update -qq`, advice);
  run(`${prefix}apt-get install -y -qq --no-install-recommends ${packages}`, advice);
}

/** Without a Chinese font, screenshots and line breaks would be those of missing glyphs. */
function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function hasCommand(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

function run(command, advice = '') {
  console.log(`set-up: ${command}`);
  try {
    execSync(command, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch {
    fail(`"${command}" failed. ${advice}`.trim());
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
