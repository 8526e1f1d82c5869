import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/browser/page-server.ts';
import { launchTesting, serialise } from '../support/extension.ts';

/** Saved pages of the web, from the labelled corpora; none of them stands in this project. */
const CORPORA = process.env.KEBIAN_CORPORA;
const PAGES = 10;

interface IndexEntry {
  file: string;
  lang?: string;
}

describe.skipIf(!CORPORA)('saved pages of the web', () => {
  let browser: ExtensionBrowser;
  let server: PageServer;
  const folder = join(CORPORA ?? '', 'html');
  /** Every page of a kind would do; these are spread over the index, so over publishers and languages. */
  const names = CORPORA ? pick(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as IndexEntry[]) : [];

  beforeAll(async () => {
    server = await servePages(folder);
    browser = await launchTesting();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(names)('%s is read without an error of ours and without a change to it', async (name) => {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(`${message.location().url} ${message.text()}`));
    // Their own scripts would change the page by themselves, and their addresses lead nowhere here.
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document' && route.request().frame() === page.mainFrame() ? route.continue() : route.abort(),
    );
    await page.addInitScript(() => {
      addEventListener('load', () => {
        (globalThis as { domBefore?: string }).domBefore = document.documentElement.outerHTML;
      });
    });
    await page.goto(`${server.address}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
    const reading = await page.evaluate(async () => {
      const before = document.documentElement.outerHTML;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return { before, after: document.documentElement.outerHTML };
    });
    expect(errors.filter((error) => error.includes(browser.id) || error.includes('reader.js'))).toEqual([]);
    // A page with timers of its own may go on changing; those that stand still must stand still with us too.
    const control = await withoutUs(name);
    if (control.before === control.after) expect(reading.after).toBe(reading.before);
    expect(await serialise(page)).not.toContain('kebian');
    await page.close();
  });

  async function withoutUs(name: string): Promise<{ before: string; after: string }> {
    const context = await browser.context.browser()?.newContext();
    if (!context) throw new Error('The browser has gone.');
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document' && route.request().frame() === page.mainFrame() ? route.continue() : route.abort(),
    );
    await page.goto(`${server.address}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
    const reading = await page.evaluate(async () => {
      const before = document.documentElement.outerHTML;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return { before, after: document.documentElement.outerHTML };
    });
    await context.close();
    return reading;
  }
});

function pick(index: IndexEntry[]): string[] {
  const step = Math.max(1, Math.floor(index.length / PAGES));
  return index
    .filter((_, at) => at % step === 0)
    .map((entry) => entry.file)
    .slice(0, PAGES);
}
