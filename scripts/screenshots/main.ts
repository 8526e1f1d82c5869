import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { buildTesting } from '../browser/build-testing.ts';
import { isInstalled } from '../browser/installed.ts';
import { type ExtensionBrowser, launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { until } from '../browser/until.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUTPUT = resolve(HERE, '../../.output/screenshots');

/** Width of the popup as the toolbar shows it, in pixels. */
const POPUP_WIDTH = 340;

interface Look {
  colorScheme: 'light' | 'dark';
  locale: 'zh-CN' | 'en-US';
  width: number;
}

const LOOKS: Look[] = [
  { colorScheme: 'light', locale: 'zh-CN', width: 1000 },
  { colorScheme: 'dark', locale: 'zh-CN', width: 1000 },
  { colorScheme: 'light', locale: 'en-US', width: 1000 },
  { colorScheme: 'dark', locale: 'en-US', width: 360 },
];

/** `npm run screenshots`: card, popup, explainer, library, own rules and welcome page as the built extension shows them. */
async function main(): Promise<void> {
  const extension = buildTesting();
  mkdirSync(OUTPUT, { recursive: true });
  const server = await servePages(resolve(HERE, '../demo'));
  for (const look of LOOKS) {
    const { colorScheme, locale, width } = look;
    const browser = await launchChromium({ extension, locale, colorScheme, viewport: { width, height: 800 }, deviceScaleFactor: 2 });
    try {
      await isInstalled(browser);
      await shootAll(
        browser,
        `${server.address}/article.html`,
        (surface) => `${OUTPUT}/${surface}-${colorScheme}-${locale.slice(0, 2)}-${width}.png`,
      );
    } finally {
      await browser.close();
    }
  }
  await server.close();
  console.log(`Screenshots: ${OUTPUT}`);
}

async function shootAll(browser: ExtensionBrowser, article: string, path: (surface: string) => string): Promise<void> {
  const page = await openCard(browser.context, article);
  await page.screenshot({ path: path('card') });
  await page.evaluate(() => {
    for (const disclosure of document
      .querySelector('kebian-card')
      ?.shadowRoot?.querySelectorAll('button[aria-expanded=false], details > summary') ?? []) {
      (disclosure as HTMLElement).click();
    }
  });
  await page.screenshot({ path: path('card-open') });

  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: POPUP_WIDTH, height: 620 });
  await page.bringToFront();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  await popup.locator('li').first().waitFor();
  await popup.bringToFront();
  await popup.screenshot({ path: path('popup') });

  for (const [surface, address] of [
    ['explainer', 'library.html?id=acid-body'],
    ['library', 'library.html'],
    ['own-rules', 'own-rules.html'],
    ['welcome', 'welcome.html'],
  ] as const) {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.id}/${address}`);
    await own.locator('h1').waitFor();
    await own.screenshot({ path: path(surface), fullPage: true });
    await own.close();
  }
}

/** Opens the card of the article's first mark, as a click does. */
async function openCard(context: BrowserContext, article: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(article);
  await until(() => page.evaluate(() => CSS.highlights.size > 0));
  const point = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const box = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[0]?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (!point) throw new Error('The demo article has no mark.');
  await page.mouse.click(point.x, point.y);
  await until(() => page.evaluate(() => document.querySelector('kebian-card')?.shadowRoot?.querySelector('[aria-busy=false]')));
  return page;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
