import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { type CardPlace, placeOfCard } from '../support/driven/card-place.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { portray } from '../support/driven/portrait.ts';
import { closeCard, countCards, hoverMark, reachMark, untilMarked } from '../support/driven/throughout.ts';

/** A window of 1280 by 900 device pixels at each zoom: the page has fewer and larger pixels the further one zooms in. */
const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3];
const WINDOW = { width: 1280, height: 900 };

const ACID = '酸性体质是百病';
const MICROWAVE = '微波炉加热的饭菜会致癌';
const AUTISM = '打疫苗会导致孩子自闭症';

inBothBrowsers((stage) => {
  async function open(file: string, marked: readonly string[]): Promise<DrivenPage> {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.address}/structures/${file}`);
    await untilMarked(page, marked);
    return page;
  }

  /** Opens the card of a mark and looks where it stands once it is full; waits a while for it to stand as it should. */
  async function placeOpened(page: DrivenPage, quote: string, isRight: (place: CardPlace) => boolean): Promise<CardPlace | null> {
    await hoverMark(page, quote);
    const { open } = stage.browser.words.t.card;
    await until(async () => (await placeOfCard(page, quote))?.text.includes(open));
    await until(async () => {
      const place = await placeOfCard(page, quote);
      return place !== null && isRight(place);
    }).catch(() => undefined);
    return placeOfCard(page, quote);
  }

  const isInPlace = ({ isInsideViewport, isOverSentence, isNear, isOnTop }: CardPlace) =>
    isInsideViewport && !isOverSentence && isNear && isOnTop;
  const IN_PLACE = { isInsideViewport: true, isOverSentence: false, isNear: true, isOnTop: true };

  describe('a card stands inside the viewport, on top, beside its sentence and not over it', () => {
    it.each(ZOOMS)('at a zoom of %d', async (zoom) => {
      const page = await open('mutating-60.html', [ACID, MICROWAVE]);
      await page.click('#stop');
      await page.setViewport({ width: Math.round(WINDOW.width / zoom), height: Math.round(WINDOW.height / zoom), deviceScaleFactor: zoom });
      for (const quote of [ACID, MICROWAVE]) {
        expect(await placeOpened(page, quote, isInPlace)).toMatchObject(IN_PLACE);
        await closeCard(page);
      }
    });

    it('at a width of 320 pixels, also where the page runs from right to left', async () => {
      const page = await open('rtl.html', [ACID, 'Vaccines cause autism', 'Microwaved food causes cancer', '疫苗会改变人的DNA']);
      await page.setViewport({ width: 320, height: 560 });
      for (const quote of [ACID, 'Vaccines cause autism']) {
        expect(await placeOpened(page, quote, isInPlace)).toMatchObject(IN_PLACE);
        await closeCard(page);
      }
    });

    it('in a frame', async () => {
      const page = await open('frames-small.html', [ACID, MICROWAVE]);
      expect(await placeOpened(page, ACID, isInPlace)).toMatchObject(IN_PLACE);
    });

    it('in a modal dialog, which makes everything else inert', async () => {
      const page = await openDialog();
      expect(await placeOpened(page, MICROWAVE, isInPlace)).toMatchObject(IN_PLACE);
    });

    it('in an element that fills the screen', async () => {
      const page = await open('fullscreen.html', [AUTISM, ACID]);
      await page.click('#enlarge');
      await until(() => page.evaluate(() => document.fullscreenElement?.id === 'stage'));
      expect(await placeOpened(page, ACID, isInPlace)).toMatchObject(IN_PLACE);
      expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
    });
  });

  it('a card in a frame that has no room for it stays inside the frame', async () => {
    const page = await open('frames-small.html', [ACID, MICROWAVE]);
    const isInside = ({ isInsideViewport, isOnTop }: CardPlace) => isInsideViewport && isOnTop;
    expect(await placeOpened(page, MICROWAVE, isInside)).toMatchObject({ isInsideViewport: true, isOnTop: true });
  });

  it('Escape closes the card and not the dialog it stands in', async () => {
    const page = await openDialog();
    await hoverMark(page, MICROWAVE);
    await page.press('Escape');
    await until(async () => (await countCards(page)) === 0);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('a card that opens moves neither scroll nor focus, and typing goes on', async () => {
    const page = await open('print.html', [ACID, MICROWAVE]);
    await page.setViewport({ width: 600, height: 300 });
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'query';
      field.value = '饭菜';
      document.querySelector('h1')?.append(field);
      field.focus();
    });
    await page.press('End');
    await reachMark(page, MICROWAVE);
    const before = await portray(page);
    expect(before).toMatchObject({ focus: ['input#query'], scrolled: [expect.stringContaining('html')] });
    await hoverMark(page, MICROWAVE);
    expect(await portray(page)).toEqual(before);
    await page.press('x');
    expect((await portray(page)).values).toContain('饭菜x');
    expect(await countCards(page)).toBe(1);
  });

  async function openDialog(): Promise<DrivenPage> {
    const page = await open('fullscreen.html', [AUTISM, ACID]);
    await page.click('#ask');
    await untilMarked(page, [AUTISM, ACID, MICROWAVE]);
    return page;
  }
});
