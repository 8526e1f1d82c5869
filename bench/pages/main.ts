import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildTesting } from '../../scripts/browser/build-testing.ts';
import { isInstalled } from '../../scripts/browser/installed.ts';
import { launchChromium, startChromium } from '../../scripts/browser/launch-chromium.ts';
import { MADE_PAGES } from '../../scripts/browser/made-pages.ts';
import { servePages } from '../../scripts/browser/page-server.ts';
import { measureHeap } from './measure-heap.ts';
import { type Load, measureLoad } from './measure-load.ts';
import { printPages } from './print-pages.ts';
import { type PageFigures, summarise } from './summarise.ts';

/** What Kebian costs on each of the project's own pages: the same page with it and without it, by turns, in one run. */

const { values } = parseArgs({
  options: {
    /** Folder of pages to open, each `.html` and `.xhtml` in it and below; the project's own by default. */
    pages: { type: 'string', default: fileURLToPath(new URL('../../tests/pages', import.meta.url)) },
    rounds: { type: 'string', default: '5' },
    /** Navigations of the heap's measurement. */
    navigations: { type: 'string', default: '50' },
    /** Where the figures go, as `.json` and `.md`. */
    out: { type: 'string', default: fileURLToPath(new URL('../results/pages', import.meta.url)) },
  },
});

const made = Object.keys(MADE_PAGES).map((path) => path.slice(1));
const names = [...readdirSync(values.pages, { recursive: true, encoding: 'utf8' }), ...made]
  .filter((name) => /\.x?html$/.test(name))
  .sort();
const server = await servePages(values.pages, MADE_PAGES);
const withUs = await launchChromium({ extension: buildTesting() });
const without = await startChromium({});
try {
  await isInstalled(withUs);
  const pages: PageFigures[] = [];
  for (const name of names) {
    const loads: { with: Load[]; without: Load[] } = { with: [], without: [] };
    for (let round = 0; round < Number(values.rounds); round++) {
      // By turns, so that a busy machine is busy for both.
      loads.with.push(await measureLoad(withUs.context, `${server.address}/${name}`));
      loads.without.push(await measureLoad(without.context, `${server.address}/${name}`));
    }
    pages.push(summarise(name, loads));
  }
  const count = Number(values.navigations);
  const addresses = ['quiet.html', 'forwarded.html'].map((name) => `${server.address}/${name}`);
  const heap = {
    with: await measureHeap(withUs.context, addresses, count),
    without: await measureHeap(without.context, addresses, count),
  };
  const figures = { rounds: Number(values.rounds), browser: withUs.context.browser()?.version() ?? '', pages, heap };
  const table = printPages(figures);
  console.log(table);
  mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
  writeFileSync(`${values.out}.json`, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(`${values.out}.md`, table);
} finally {
  await withUs.close();
  await without.close();
  await server.close();
}
