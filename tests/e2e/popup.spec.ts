import { describe, expect, it } from 'vitest';
import { SITE_MODES, type SiteMode } from '../../components/popup/listed-finding.ts';
import { until } from '../../scripts/browser/until.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { cardText, untilCard } from '../support/driven/card.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { badgeOf, paintedQuotes, untilPainted } from '../support/driven/marks.ts';
import { pressWords, untilSays } from '../support/driven/words.ts';

inBothBrowsers((stage) => {
  async function open(path: string): Promise<DrivenPage> {
    const page = await stage.browser.newPage();
    await page.setViewport({ width: 600, height: 300 });
    await page.goto(`${stage.server.address}/${path}`);
    return page;
  }

  const openPopup = (front: DrivenPage) => stage.browser.ownPage('popup.html', front);

  /** By the mouse, since the browser takes a request for a right from nothing less; and when the popup says these words, so that it stands still. */
  async function chooseMode(popup: DrivenPage, mode: SiteMode, words: string): Promise<void> {
    await untilSays(popup, words);
    await popup.bringToFront();
    await popup.click(`.popup-modes label:nth-child(${SITE_MODES.indexOf(mode) + 1})`);
  }

  describe('the popup', () => {
    it('lists the findings of the page in front and jumps to one', async () => {
      const page = await open('forwarded.html');
      const quotes = await untilPainted(page, 3);
      const popup = await openPopup(page);
      for (const quote of quotes) await untilSays(popup, quote);
      await pressWords(popup, quotes[2] ?? '');
      await untilCard(page, stage.browser.words.t.card.open);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });

    it('says that no match is no verification', async () => {
      const page = await open('quiet.html');
      await untilSays(await openPopup(page), stage.browser.words.t.popup.none);
    });

    it('switches a site off at once and for later visits, and on again', async () => {
      const page = await open('forwarded.html');
      await untilPainted(page, 3);
      const popup = await openPopup(page);
      await chooseMode(popup, 'off', stage.browser.words.t.popup.countWhy);
      await until(async () => (await paintedQuotes(page)).length === 0 && (await badgeOf(stage.browser, page)) === '');
      expect(await cardText(page)).toBeNull();
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await paintedQuotes(page)).toEqual([]);
      await chooseMode(popup, 'on', stage.browser.words.t.popup.offWhy);
      await untilPainted(page, 3);
      await page.reload();
      await untilPainted(page, 3);
    });
  });
});
