import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { cardText, pressInCard, untilCard, untilNoCard } from '../support/driven/card.ts';
import { can, ourListeners } from '../support/driven/differences.ts';
import { domBefore, openRemembering, serialise, untilThere } from '../support/driven/dom.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { badgeOf, paintedQuotes, pointAt, untilPainted } from '../support/driven/marks.ts';

/** A provision on the card of every rule that is met here: what the background reads has arrived. */
const PROVISION = '（十一）';

inBothBrowsers((stage) => {
  async function open(path: string): Promise<DrivenPage> {
    const page = await stage.browser.newPage();
    await openRemembering(page, `${stage.server.address}/${path}`);
    return page;
  }

  function expectNoTrouble({ errors, strangers }: DrivenPage): void {
    expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
  }

  describe('reading a page', () => {
    it('marks what is asserted, exactly, and neither the debunk nor navigation, code, form fields and editors', async () => {
      const page = await open('forwarded.html');
      const quotes = await untilPainted(page, 3);
      expect(quotes[0]).toBe('酸性体质才是百病');
      expect(quotes[1]).toMatch(/^微波炉.*致癌$/);
      expect(quotes[2]).toMatch(/波动速读/);
      await until(async () => (await badgeOf(stage.browser, page)) === '3');
    });

    it('opens the card on hover, closes it on Escape, and leaves the page as it was', async () => {
      const page = await open('forwarded.html');
      const [quote = ''] = await untilPainted(page, 3);
      if (can(stage.name, 'listing our listeners')) {
        expect(await ourListeners(stage.browser, page)).toEqual(expect.arrayContaining(['pointermove', 'click']));
      }
      const scroll = await page.evaluate(() => scrollY);
      const { t } = stage.browser.words;
      await pointAt(page, quote);
      const text = await untilCard(page, t.card.open);
      expect(text).toMatch(/酸性体质是百病之源|An acidic body causes disease/);
      expect(text).toContain(t.verdict.refuted);
      expect(text).toContain(PROVISION);
      expect(text).toMatch(/BMJ Open/);
      expect(text).toMatch(/(版本|version) [0-9a-f]{8}/);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      expect(await page.evaluate(() => scrollY)).toBe(scroll);
      await page.press('Escape');
      await untilNoCard(page);
      expect(await serialise(page)).toBe(await domBefore(page));
      expectNoTrouble(page);
    });

    it('opens the card on a click and keeps it while the pointer is elsewhere', async () => {
      const page = await open('forwarded.html');
      const quotes = await untilPainted(page, 3);
      const point = await pointAt(page, quotes[1] ?? '');
      await page.mouse.click(point.x, point.y);
      await untilCard(page, stage.browser.words.t.card.open);
      await page.mouse.move(5, 5);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await cardText(page)).toContain(stage.browser.words.t.card.open);
      await page.mouse.click(5, 5);
      await untilNoCard(page);
    });

    it('opens the card by a tap and closes it by a tap elsewhere', async () => {
      const page = await open('forwarded.html');
      await page.setViewport({ width: 390, height: 780 });
      const quotes = await untilPainted(page, 3);
      const point = await pointAt(page, quotes[1] ?? '');
      await page.mouse.move(5, 5);
      await page.tap(point.x, point.y);
      await untilCard(page, PROVISION);
      await page.tap(10, 10);
      await untilNoCard(page);
    });

    it('keeps the card inside the viewport and off the sentence, also when it grows', async () => {
      const page = await open('forwarded.html');
      for (const size of [
        { width: 320, height: 560 },
        { width: 1000, height: 420 },
        { width: 700, height: 900 },
      ]) {
        await page.setViewport(size);
        for (const quote of await untilPainted(page, 3)) {
          const point = await pointAt(page, quote);
          await page.mouse.click(point.x, point.y);
          await untilCard(page, PROVISION);
          await page.evaluate(() => {
            const card = document.querySelector('kebian-card')?.shadowRoot;
            for (const disclosure of card?.querySelectorAll('button[aria-expanded=false], summary') ?? [])
              (disclosure as HTMLElement).click();
          });
          await until(() =>
            page.evaluate((wanted) => {
              const card = document.querySelector('kebian-card')?.getBoundingClientRect();
              const range = [...CSS.highlights.values()]
                .flatMap((highlight) => [...highlight] as Range[])
                .find((each) => each.toString() === wanted);
              if (!card || !range) return false;
              const isInside = card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
              return isInside && [...range.getClientRects()].every((line) => line.bottom <= card.top || line.top >= card.bottom);
            }, quote),
          );
          await page.press('Escape');
          await untilNoCard(page);
        }
      }
    });

    it('opens the explainer in a page of ours that reads IndexedDB', async () => {
      const page = await open('forwarded.html');
      const [quote = ''] = await untilPainted(page, 3);
      await pointAt(page, quote);
      await untilCard(page, PROVISION);
      const opened = stage.browser.nextPage();
      await pressInCard(page, stage.browser.words.t.card.open);
      const explainer = await opened;
      await untilThere(explainer, 'h1');
      expect(await explainer.evaluate(() => location.href)).toBe(stage.browser.ownAddress('library.html?id=acid-body'));
      const text = await explainer.evaluate(() => document.querySelector('main')?.textContent);
      expect(text).toContain(stage.browser.words.t.part.why);
      expect(text).toContain('自觉抵制伪科学、反科学等不良现象');
    });

    it('works under a policy that allows the page nothing, Trusted Types required', async () => {
      const page = await open('strict-csp.html');
      const quotes = await untilPainted(page, 1);
      expect(quotes).toEqual(['Vaccines cause autism']);
      await pointAt(page, quotes[0] ?? '');
      await untilCard(page, stage.browser.words.t.card.open);
      await page.press('Escape');
      await untilNoCard(page);
      expect(await serialise(page)).toBe(await domBefore(page));
      expectNoTrouble(page);
    });

    it('reads what a feed adds and forgets what it takes away', async () => {
      const page = await open('feed.html');
      for (let clicks = 0; clicks < 4; clicks++) await page.click('#more');
      await untilPainted(page, 2);
      await until(async () => (await badgeOf(stage.browser, page)) === '2');
      await page.evaluate(() => document.querySelector('#feed p:nth-child(2)')?.remove());
      const [left] = await untilPainted(page, 1);
      expect(left).toMatch(/^微波炉/);
      await until(async () => (await badgeOf(stage.browser, page)) === '1');
      expectNoTrouble(page);
    });

    it('keeps two tabs apart', async () => {
      const first = await open('forwarded.html');
      const second = await open('strict-csp.html');
      await untilPainted(first, 3);
      await untilPainted(second, 1);
      await until(async () => (await badgeOf(stage.browser, first)) === '3' && (await badgeOf(stage.browser, second)) === '1');
    });

    it('does all of it with the background stopped before every step', async () => {
      await stage.browser.stopBackground();
      const page = await open('forwarded.html');
      const [quote = ''] = await untilPainted(page, 3);
      await stage.browser.stopBackground();
      await pointAt(page, quote);
      await untilCard(page, PROVISION);
      await page.press('Escape');
      await untilNoCard(page);
      await stage.browser.stopBackground();
      await pointAt(page, (await paintedQuotes(page))[1] ?? '');
      await untilCard(page, PROVISION);
      await stage.browser.stopBackground();
      const opened = stage.browser.nextPage();
      await pressInCard(page, stage.browser.words.t.card.open);
      const explainer = await opened;
      await untilThere(explainer, 'h1');
    });
  });

  describe('a page without claims', () => {
    it('gets no mark, adds no listener of ours, wakes nobody', async () => {
      await stage.browser.stopBackground();
      const page = await open('quiet.html');
      await page.mouse.move(200, 200);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await paintedQuotes(page)).toEqual([]);
      if (can(stage.name, 'listing our listeners')) expect(await ourListeners(stage.browser, page)).toEqual([]);
      expect(await stage.browser.isBackgroundRunning()).toBe(false);
      expect(await serialise(page)).toBe(await domBefore(page));
      expectNoTrouble(page);
    });
  });
});
