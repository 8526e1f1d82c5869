import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { paintedQuotes, untilPainted } from '../support/driven/marks.ts';

inBothBrowsers((stage) => {
  async function open(): Promise<DrivenPage> {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.address}/one-claim.html`);
    await page.evaluate(() => {
      document.body.style.minHeight = '3000px';
    });
    await untilPainted(page, 1);
    return page;
  }

  describe('a page that clears the registry of highlights, style sheets and all', () => {
    it.each<[string, (page: DrivenPage) => Promise<unknown>]>([
      ['scrolls', (page) => page.evaluate(() => scrollTo(0, 200))],
      ['points', (page) => page.mouse.move(200, 300)],
      ['comes back to the tab', (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))],
      ['sees text come', (page) => page.evaluate(() => document.body.append('又一段话，与此无关。'))],
    ])('has its marks again when the reader %s', async (_, look) => {
      const page = await open();
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.adoptedStyleSheets = [];
      });
      expect(await paintedQuotes(page)).toEqual([]);
      await look(page);
      await untilPainted(page, 1);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    });
  });

  describe('the tone of the marks', () => {
    const names = (page: DrivenPage) => page.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name));

    it('follows the letters, and a page that turns dark or light', async () => {
      const page = await open();
      expect(await names(page)).toEqual(['kebian-0']);
      await page.evaluate(() => document.body.setAttribute('style', 'background:#111;color:#ddd'));
      await page.mouse.move(100, 100);
      await until(async () => String(await names(page)) === 'kebian-1');
      await page.evaluate(() => document.body.setAttribute('style', 'background:#fff;color:oklch(0.3 0.02 250)'));
      await page.mouse.move(120, 100);
      await until(async () => String(await names(page)) === 'kebian-0');
    });
  });
});
