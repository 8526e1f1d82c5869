import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/browser/page-server.ts';
import { launchTesting } from './extension.ts';
import { ROOT } from './root.ts';

/** One Chromium with the testing build, and the project's own pages, for all tests of a file. */
export function withTestingBrowser(onReady: (browser: ExtensionBrowser, server: PageServer) => void): void {
  let browser: ExtensionBrowser | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await servePages(join(ROOT, 'tests/pages'));
    browser = await launchTesting();
    onReady(browser, server);
  });
  // A test that fails leaves its pages behind; the next must not find them.
  afterEach(async () => {
    for (const page of browser?.context.pages().slice(1) ?? []) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
}
