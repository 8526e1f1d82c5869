/**
 * Takes pictures of every scene, light and dark, in each locale, wide and narrow, and reports what axe finds (contrast included):
 *   node tests/support/gallery/shoot.mjs <folder> [part of the names of the scenes]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const [folder, only = ''] = process.argv.slice(2);
if (!folder) throw new Error('say into which folder: node tests/support/gallery/shoot.mjs <folder>');

const SCENES = [
  { scene: 'card', opens: ['all', 'first', 'second'] },
  { scene: 'card-others', opens: ['second'] },
  { scene: 'card-loading' },
  { scene: 'card-unavailable' },
  { scene: 'popup' },
  { scene: 'popup-none' },
  { scene: 'popup-checking' },
  { scene: 'popup-idle' },
  { scene: 'popup-off' },
  { scene: 'popup-unreachable' },
  { scene: 'popup-incomplete' },
  { scene: 'popup-notice-incomplete' },
  { scene: 'popup-notice-not-kept' },
  { scene: 'popup-notice-set-aside' },
  { scene: 'popup-notice-cannot-save' },
  { scene: 'popup-notice-reading-from-bundle' },
  { scene: 'popup-notice-rebuilt' },
  { scene: 'article-notice' },
  { scene: 'article-unreadable' },
  { scene: 'article' },
  { scene: 'article-other-language' },
  { scene: 'index' },
  { scene: 'own-rules', opens: ['save'] },
  { scene: 'own-rules-none' },
  { scene: 'welcome' },
  { scene: 'welcome-all' },
  { scene: 'welcome-declined' },
];
const LOCALES = ['zh-CN', 'en', 'zh-TW'];
const SCHEMES = ['light', 'dark'];
const WIDTHS = { wide: { small: 420, page: 1100 }, narrow: { small: 320, page: 320 } };

const root = fileURLToPath(new URL('.', import.meta.url));
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
mkdirSync(folder, { recursive: true });

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  server: { port: 0, host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
});
await server.listen();
const { port } = server.httpServer.address();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** Opens no disclosure, the first, the second, or all of them, nested ones too; or presses what saves. */
function open(page, which) {
  if (which === 'save') return page.locator('[type=submit]').click();
  return page.evaluate((kind) => {
    const scope = document.getElementById('stage').shadowRoot ?? document;
    const rows = [...scope.querySelectorAll('.card-more > details')];
    if (kind === 'first') rows[0].open = true;
    if (kind === 'second') rows[1].open = true;
    if (kind !== 'all') return;
    for (const row of scope.querySelectorAll('details')) row.open = true;
    scope.querySelector('.card').style.maxBlockSize = 'none';
  }, which);
}

async function shoot(page, { scene, opens = [] }, locale, scheme, [width, sizes]) {
  const isPage = /^(article|index|own-rules|welcome)/.test(scene);
  await page.setViewportSize({ width: isPage ? sizes.page : sizes.small, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`http://127.0.0.1:${port}/?scene=${scene}&locale=${locale}`);
  await page.waitForSelector('html[data-ready]');
  for (const kind of ['', ...opens]) {
    if (kind) {
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      await open(page, kind);
    }
    const name = [scene, kind, locale, scheme, width].filter(Boolean).join('-');
    const target = scene.startsWith('popup') ? page.locator('main') : page;
    await target.screenshot({ path: join(folder, `${name}.png`), ...(scene.startsWith('popup') ? {} : { fullPage: true }) });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { rules: { region: { enabled: false } } }));
    for (const { id, nodes } of violations)
      console.log(name, id, nodes.map((node) => `${node.target} ${node.failureSummary}`).join('\n  '));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) console.log(name, `is ${overflow}px too wide`);
  }
}

const page = await browser.newPage({ deviceScaleFactor: 1.5 });
page.on('pageerror', (error) => console.log(String(error)));
for (const each of SCENES.filter(({ scene }) => scene.includes(only))) {
  for (const locale of LOCALES) {
    for (const scheme of SCHEMES) {
      for (const width of Object.entries(WIDTHS)) {
        if (locale === 'zh-TW' && (scheme === 'dark' || width[0] === 'narrow')) continue;
        await shoot(page, each, locale, scheme, width);
      }
    }
  }
}
await browser.close();
await server.close();
