import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { findChromium, INSTALL_CHROMIUM } from './find-chromium.mjs';

/** Chromium must not call home: without these it does so at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** No name but this machine's leads anywhere. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

export interface StartOptions {
  headless?: boolean;
  /** `zh-CN`, `en-US`: the language of the browser, so of our surfaces. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  deviceScaleFactor?: number;
  /** Nothing beyond this machine can be reached. */
  isOffline?: boolean;
}

export interface LaunchOptions extends StartOptions {
  /** Folder of the built extension. */
  extension: string;
}

export interface StartedChromium {
  context: BrowserContext;
  /** Session on the browser itself. */
  cdp: CDPSession;
  close(): Promise<void>;
}

export interface ExtensionBrowser extends StartedChromium {
  /** Id of the extension. */
  id: string;
  /** The background's worker, started anew if it has been stopped. */
  worker(): Promise<Worker>;
}

/** Starts Chromium as it comes, on a fresh profile. @throws when Chromium is not installed */
export async function startChromium(options: StartOptions): Promise<StartedChromium> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(INSTALL_CHROMIUM);
  const { headless = true, locale = 'zh-CN', isOffline = false, ...page } = options;
  const profile = await mkdtemp(join(tmpdir(), 'kebian-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', `--lang=${locale}`, ...QUIET, ...(isOffline ? [OFFLINE] : [])],
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    viewport: { width: 1000, height: 800 },
    ...page,
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium closed while it started.');
  return {
    context,
    cdp: await browser.newBrowserCDPSession(),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Starts Chromium on a fresh profile with the extension in it.
 * Extensions.loadUnpacked is used because, unlike --load-extension, it says what is wrong with a manifest.
 * @throws when Chromium is not installed, or refuses the extension
 */
export async function launchChromium({ extension, ...options }: LaunchOptions): Promise<ExtensionBrowser> {
  const started = await startChromium(options);
  const { context, cdp } = started;
  // Private windows are allowed, as a user may allow them; nothing else opens one.
  const load = { path: resolve(extension), enableInIncognito: true };
  const { id } = (await cdp.send('Extensions.loadUnpacked' as never, load as never)) as { id: string };
  const ours = () => context.serviceWorkers().find((worker) => worker.url().includes(id));
  return {
    ...started,
    id,
    async worker() {
      return ours() ?? (await context.waitForEvent('serviceworker', { predicate: (worker) => worker.url().includes(id), timeout: 10_000 }));
    },
  };
}
