import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildTesting } from '../browser/build-testing.ts';
import { isInstalled } from '../browser/installed.ts';
import { type ExtensionBrowser, launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { printFindings } from './print-findings.ts';
import { readFindings } from './read-findings.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = resolve(HERE, '../../.output/demo');

/** `npm start [-- file.html | address]`: a page in Chromium with the extension on. */
async function main(wanted: string | undefined): Promise<void> {
  const extension = buildTesting();
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const { address, close } = await addressOf(wanted);
  const browser = await launchChromium({ extension, headless: !hasDisplay, ...(hasDisplay ? { viewport: null } : {}) });
  try {
    await isInstalled(browser);
    const page = await browser.context.newPage();
    await page.goto(address);
    if (hasDisplay) {
      console.log(`Open in Chromium: ${address}\nPoint at a mark. Close the window to end.`);
      await new Promise<void>((done) => browser.context.on('close', () => done()));
    } else await report(browser, page);
  } finally {
    await browser.close();
    await close();
  }
}

/** Without a display: what a reader would see, in words and as a picture. */
async function report(browser: ExtensionBrowser, page: Page): Promise<void> {
  printFindings(await readFindings(browser, page));
  mkdirSync(OUTPUT, { recursive: true });
  const path = `${OUTPUT}/page.png`;
  await page.screenshot({ path, fullPage: true });
  console.log(`\nScreenshot: ${path}`);
}

/** A file is served from its folder, so that the extension may read it without the right to files. */
async function addressOf(wanted: string | undefined): Promise<{ address: string; close(): Promise<void> }> {
  if (wanted && /^https?:\/\//.test(wanted)) return { address: wanted, close: async () => undefined };
  const file = wanted ? resolve(wanted) : `${HERE}/article.html`;
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Give an HTML file or an address that begins with http.`);
  const server = await servePages(dirname(file));
  return { address: `${server.address}/${encodeURIComponent(basename(file))}`, close: server.close };
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
