import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/launch-chromium.ts';
import type { PageServer } from '../../scripts/browser/page-server.ts';
import {
  badgeOf,
  cardText,
  launchTesting,
  ourListeners,
  paintedQuotes,
  pointAt,
  serialise,
  until,
  untilCard,
  untilPainted,
  watchTrouble,
} from '../support/extension.ts';
import { withTestingBrowser } from '../support/with-testing-browser.ts';

let browser: ExtensionBrowser;
let server: PageServer;

withTestingBrowser((testing, pages) => {
  browser = testing;
  server = pages;
});

/** Opens a page, remembering its DOM as it was before any script of ours could run. */
async function open(path: string): Promise<{ page: Page; trouble: ReturnType<typeof watchTrouble> }> {
  const page = await browser.context.newPage();
  const trouble = watchTrouble(page, server.address);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (globalThis as { domBefore?: string }).domBefore = document.documentElement.outerHTML;
    });
  });
  await page.goto(`${server.address}/${path}`);
  return { page, trouble };
}

const domBefore = (page: Page) => page.evaluate(() => (globalThis as { domBefore?: string }).domBefore);

describe('reading a page', () => {
  it('marks what is asserted, exactly, and neither the debunk nor navigation, code, form fields and editors', async () => {
    const { page } = await open('forwarded.html');
    const quotes = await untilPainted(page, 3);
    expect(quotes[0]).toBe('酸性体质才是百病');
    expect(quotes[1]).toMatch(/^微波炉.*致癌$/);
    expect(quotes[2]).toMatch(/波动速读/);
    await until(async () => (await badgeOf(browser, page)) === '3');
    await page.close();
  });

  it('opens the card on hover, closes it on Escape, and leaves the page as it was', async () => {
    const { page, trouble } = await open('forwarded.html');
    const [quote = ''] = await untilPainted(page, 3);
    expect(await ourListeners(browser, page)).toEqual(expect.arrayContaining(['pointermove', 'click']));
    const scroll = await page.evaluate(() => scrollY);
    await pointAt(page, quote);
    const text = await untilCard(page, '打开完整解释');
    expect(text).toContain('酸性体质是百病之源');
    expect(text).toContain('与证据不符');
    expect(text).toContain('（十一）');
    expect(text).toMatch(/BMJ Open/);
    expect(text).toMatch(/版本 [0-9a-f]{8}/);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await page.evaluate(() => scrollY)).toBe(scroll);
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(page)) === null);
    expect(await serialise(page)).toBe(await domBefore(page));
    expect(trouble).toEqual({ errors: [], strangers: [] });
    await page.close();
  });

  it('opens the card on a click and keeps it while the pointer is elsewhere', async () => {
    const { page } = await open('forwarded.html');
    const quotes = await untilPainted(page, 3);
    const point = await pointAt(page, quotes[1] ?? '');
    await page.mouse.click(point.x, point.y);
    await untilCard(page, '打开完整解释');
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await cardText(page)).toContain('打开完整解释');
    await page.mouse.click(5, 5);
    await until(async () => (await cardText(page)) === null);
    await page.close();
  });

  it('keeps the card inside the viewport and off the sentence, also when it grows', async () => {
    const { page } = await open('forwarded.html');
    for (const size of [
      { width: 320, height: 560 },
      { width: 1000, height: 420 },
      { width: 700, height: 900 },
    ]) {
      await page.setViewportSize(size);
      for (const quote of await untilPainted(page, 3)) {
        const point = await pointAt(page, quote);
        await page.mouse.click(point.x, point.y);
        await untilCard(page, '（十一）');
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
        await page.keyboard.press('Escape');
      }
    }
  });

  it('opens the explainer in a page of ours that reads IndexedDB', async () => {
    const { page } = await open('forwarded.html');
    const [quote = ''] = await untilPainted(page, 3);
    await pointAt(page, quote);
    await untilCard(page, '（十一）');
    const opened = browser.context.waitForEvent('page');
    await page.evaluate(() => {
      const buttons = [...(document.querySelector('kebian-card')?.shadowRoot?.querySelectorAll('button') ?? [])];
      buttons.find((button) => button.textContent?.includes('打开完整解释'))?.click();
    });
    const explainer = await opened;
    await explainer.waitForSelector('h1');
    expect(explainer.url()).toBe(`chrome-extension://${browser.id}/library.html?id=acid-body`);
    expect(await explainer.textContent('main')).toContain('为什么站不住');
    expect(await explainer.textContent('main')).toContain('自觉抵制伪科学、反科学等不良现象');
    await explainer.close();
    await page.close();
  });

  it('works under a policy that allows the page nothing, Trusted Types required', async () => {
    const { page, trouble } = await open('strict-csp.html');
    const quotes = await untilPainted(page, 1);
    expect(quotes).toEqual(['Vaccines cause autism']);
    await pointAt(page, quotes[0] ?? '');
    await untilCard(page, '打开完整解释');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(page)) === null);
    expect(await serialise(page)).toBe(await domBefore(page));
    expect(trouble).toEqual({ errors: [], strangers: [] });
    await page.close();
  });

  it('reads what a feed adds and forgets what it takes away', async () => {
    const { page, trouble } = await open('feed.html');
    for (let clicks = 0; clicks < 4; clicks++) await page.click('#more');
    await untilPainted(page, 2);
    await until(async () => (await badgeOf(browser, page)) === '2');
    await page.evaluate(() => document.querySelector('#feed p:nth-child(2)')?.remove());
    const [left] = await untilPainted(page, 1);
    expect(left).toMatch(/^微波炉/);
    await until(async () => (await badgeOf(browser, page)) === '1');
    expect(trouble).toEqual({ errors: [], strangers: [] });
    await page.close();
  });

  it('keeps two tabs apart', async () => {
    const first = await open('forwarded.html');
    const second = await open('strict-csp.html');
    await untilPainted(first.page, 3);
    await untilPainted(second.page, 1);
    await until(async () => (await badgeOf(browser, first.page)) === '3' && (await badgeOf(browser, second.page)) === '1');
    await first.page.close();
    await second.page.close();
  });

  it('does all of it with the worker killed before every step', async () => {
    await browser.killWorker();
    const { page } = await open('forwarded.html');
    const [quote = ''] = await untilPainted(page, 3);
    await browser.killWorker();
    await pointAt(page, quote);
    await untilCard(page, '（十一）');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(page)) === null);
    await browser.killWorker();
    await pointAt(page, (await paintedQuotes(page))[1] ?? '');
    await untilCard(page, '（十一）');
    await browser.killWorker();
    const opened = browser.context.waitForEvent('page');
    await page.evaluate(() => {
      const buttons = [...(document.querySelector('kebian-card')?.shadowRoot?.querySelectorAll('button') ?? [])];
      buttons.find((button) => button.textContent?.includes('打开完整解释'))?.click();
    });
    const explainer = await opened;
    await browser.killWorker();
    await explainer.waitForSelector('h1');
    await explainer.close();
    await page.close();
  });
});

describe('on a touch screen', () => {
  it('opens the card by a tap and closes it by a tap elsewhere', async () => {
    const touch = await launchTesting({ hasTouch: true, viewport: { width: 390, height: 780 } });
    try {
      const page = await touch.context.newPage();
      await page.goto(`${server.address}/forwarded.html`);
      const quotes = await untilPainted(page, 3);
      const point = await pointAt(page, quotes[1] ?? '');
      await page.touchscreen.tap(point.x, point.y);
      await untilCard(page, '（十一）');
      await page.touchscreen.tap(10, 10);
      await until(async () => (await cardText(page)) === null);
    } finally {
      await touch.close();
    }
  });
});

describe('a page without claims', () => {
  it('gets no mark, adds no listener of ours, wakes nobody', async () => {
    await browser.killWorker();
    const { page, trouble } = await open('quiet.html');
    await page.mouse.move(200, 200);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await paintedQuotes(page)).toEqual([]);
    expect(await ourListeners(browser, page)).toEqual([]);
    const { targetInfos } = await browser.cdp.send('Target.getTargets');
    expect(targetInfos.filter((target) => target.type === 'service_worker' && target.url.includes(browser.id))).toEqual([]);
    expect(await serialise(page)).toBe(await domBefore(page));
    expect(trouble).toEqual({ errors: [], strangers: [] });
    await page.close();
  });
});
