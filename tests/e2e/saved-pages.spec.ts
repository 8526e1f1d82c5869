import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askAbout } from '../support/driven/ask.ts';
import type { BrowserName, DrivenBrowser, DrivenPage } from '../support/driven/browser.ts';
import { domBefore, openRemembering, serialise } from '../support/driven/dom.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';

/** Saved pages of the web, from the labelled corpora; none of them stands in this project. */
const CORPORA = process.env.KEBIAN_CORPORA;
const FOLDER = join(CORPORA ?? '', 'html');
const PAGES: Readonly<Record<BrowserName, number>> = { chromium: 30, firefox: 10 };

interface IndexEntry {
  file: string;
}

describe.skipIf(!CORPORA)('saved pages of the web', () => {
  inBothBrowsers(
    (stage) => {
      it.each(pick(PAGES[stage.name]))('%s is read without an error of ours and without a change to it', async (name) => {
        const page = await open(stage.browser, name);
        expect(await askAbout(stage.browser, page, 'checkTab', {})).toMatchObject({ state: 'ready' });
        const ours = [stage.browser.ownAddress(''), 'reader.js', 'kebian'];
        expect(page.errors.filter((error) => ours.some((address) => error.includes(address)))).toEqual([]);
        expect(await serialise(page)).not.toContain('kebian');
        // A page with scripts of its own may change by itself, and when it does so is chance; without them it must stand still.
        if ((await serialise(page)) === (await domBefore(page))) return;
        const still = await open(stage.browser, name, '?still');
        expect(await askAbout(stage.browser, still, 'checkTab', {})).toMatchObject({ state: 'ready' });
        expect(await serialise(still)).toBe(await domBefore(still));
      });

      async function open(browser: DrivenBrowser, name: string, query = ''): Promise<DrivenPage> {
        const page = await browser.newPage();
        // Some would go to where they once stood.
        await page.beforeScripts(() => {
          const { navigation } = globalThis as unknown as { navigation: EventTarget };
          navigation.addEventListener('navigate', (event) => event.preventDefault());
        });
        await openRemembering(page, `${stage.server.address}/${encodeURIComponent(name)}${query}`);
        return page;
      }
    },
    { pages: FOLDER },
  );
});

/** As many pages as wanted, spread over the index, so over publishers and languages. */
function pick(count: number): string[] {
  if (!CORPORA) return [];
  const index = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as IndexEntry[];
  const step = Math.max(1, Math.floor(index.length / count));
  return index
    .filter((_, at) => at % step === 0)
    .map((entry) => entry.file)
    .slice(0, count);
}
