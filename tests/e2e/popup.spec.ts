import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/launch-chromium.ts';
import type { PageServer } from '../../scripts/browser/page-server.ts';
import { badgeOf, cardText, paintedQuotes, until, untilCard, untilPainted } from '../support/extension.ts';
import { withTestingBrowser } from '../support/with-testing-browser.ts';

let browser: ExtensionBrowser;
let server: PageServer;

withTestingBrowser((testing, pages) => {
  browser = testing;
  server = pages;
});

/** The popup as a page of its own, opened while `front` is the tab in front: what it then sees is what it sees from the toolbar. */
async function openPopup(front: Page): Promise<Page> {
  const popup = await browser.context.newPage();
  await front.bringToFront();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  return popup;
}

/** A page in the background is not laid out, so no pointer can be aimed at it. */
async function press(popup: Page, words: string): Promise<void> {
  await popup.getByText(words, { exact: words.length < 6 }).evaluate((element) => (element as HTMLElement).click());
}

describe('the popup', () => {
  it('lists the findings of the page in front and jumps to one', async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 600, height: 300 });
    await page.goto(`${server.address}/forwarded.html`);
    const quotes = await untilPainted(page, 3);
    const popup = await openPopup(page);
    for (const quote of quotes) await popup.getByText(quote).waitFor();
    await press(popup, quotes[2] ?? '');
    await untilCard(page, '打开完整解释');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('says that no match is no verification', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.address}/quiet.html`);
    const popup = await openPopup(page);
    await popup.getByText('不等于已经核实').waitFor();
    await popup.close();
    await page.close();
  });

  it('switches a site off at once and for later visits, and on again', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.address}/forwarded.html`);
    await untilPainted(page, 3);
    const popup = await openPopup(page);
    await press(popup, '关闭');
    await until(async () => (await paintedQuotes(page)).length === 0 && (await badgeOf(browser, page)) === '');
    expect(await cardText(page)).toBeNull();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await paintedQuotes(page)).toEqual([]);
    await press(popup, '自动检查');
    await untilPainted(page, 3);
    await page.reload();
    await untilPainted(page, 3);
    await popup.close();
    await page.close();
  });
});
