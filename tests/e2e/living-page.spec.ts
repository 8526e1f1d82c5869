import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/launch-chromium.ts';
import type { PageServer } from '../../scripts/browser/page-server.ts';
import { badgeOf, cardText, paintedQuotes, pointAt, until, untilCard, untilPainted } from '../support/extension.ts';
import { withTestingBrowser } from '../support/with-testing-browser.ts';

const CLAIM = '酸性体质是百病之源。';
const QUOTE = '酸性体质是百病';

let browser: ExtensionBrowser;
let server: PageServer;

withTestingBrowser((testing, pages) => {
  browser = testing;
  server = pages;
});

/** A page with one mark, which shows that it has been read; then its body gets this HTML beside it. */
async function openWith(html: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${server.address}/one-claim.html`);
  await untilPainted(page, 1);
  await page.evaluate((markup) => {
    document.body.insertAdjacentHTML('beforeend', markup);
  }, html);
  return page;
}

/** Resolves after the page has been given time to be read again, by way of a mark that appears last. */
async function afterReading(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const heading = document.createElement('h2');
    heading.textContent = '另一件事';
    const last = document.createElement('p');
    last.textContent = '微波炉加热的饭菜会致癌。';
    document.body.append(heading, last);
  });
  await until(async () => (await paintedQuotes(page)).some((quote) => quote.startsWith('微波炉')));
  return (await paintedQuotes(page)).filter((quote) => quote !== 'Vaccines cause autism' && !quote.startsWith('微波炉'));
}

describe('a page that changes', () => {
  it('keeps its editors and its navigation to itself, also while they are typed in', async () => {
    const page = await openWith('<div contenteditable><p id="draft">.</p></div><nav><ul><li id="item">.</li></ul></nav>');
    await page.evaluate((claim) => {
      for (const id of ['draft', 'item']) (document.getElementById(id) as HTMLElement).textContent = claim;
    }, CLAIM);
    expect(await afterReading(page)).toEqual([]);
  });

  it('judges a paragraph that is touched under the heading it stands under', async () => {
    const page = await openWith(`<h2>流言：</h2><div><p id="told">${CLAIM}</p></div>`);
    expect(await afterReading(page)).toEqual([]);
    await page.evaluate(() => document.getElementById('told')?.append(' 转发'));
    expect(await afterReading(page)).toEqual([]);
  });

  it('judges a paragraph again when its refutation comes after it', async () => {
    const page = await openWith(`<div id="post"><p id="told">${CLAIM}</p></div>`);
    await untilPainted(page, 2);
    await page.evaluate(() => {
      const reply = document.createElement('p');
      reply.textContent = '这种说法没有科学依据。';
      document.getElementById('post')?.append(reply);
    });
    await untilPainted(page, 1);
    await page.evaluate(() => document.getElementById('told')?.prepend('各位，'));
    expect(await afterReading(page)).toEqual([]);
  });

  it('goes on when a script replaces the body', async () => {
    const page = await openWith('');
    await page.evaluate((claim) => {
      const body = document.createElement('body');
      body.innerHTML = `<p>${claim}</p>`;
      document.body.replaceWith(body);
    }, CLAIM);
    await until(async () => String(await paintedQuotes(page)) === QUOTE);
    await until(async () => (await badgeOf(browser, page)) === '1');
  });

  it('counts hidden text and opens its card when it is shown', async () => {
    const page = await openWith(`<section id="more" style="display:none"><p>${CLAIM}</p></section>`);
    await untilPainted(page, 2);
    expect(await badgeOf(browser, page)).toBe('1');
    await page.evaluate(() => {
      (document.getElementById('more') as HTMLElement).style.display = 'block';
    });
    await until(async () => (await badgeOf(browser, page)) === '2');
    const point = await pointAt(page, QUOTE);
    await page.mouse.click(point.x, point.y);
    await untilCard(page, '（十一）');
  });

  it('leaves known marks alone while something else comes and goes', async () => {
    const page = await openWith(`<p>${CLAIM}</p>`);
    await untilPainted(page, 2);
    const point = await pointAt(page, QUOTE);
    await page.mouse.click(point.x, point.y);
    await untilCard(page, '（十一）');
    for (let toast = 0; toast < 20; toast++) {
      await page.evaluate(() => {
        const element = document.createElement('div');
        element.textContent = '已收藏这篇文章';
        document.body.append(element);
        setTimeout(() => element.remove(), 10);
      });
    }
    expect(await afterReading(page)).toEqual([QUOTE]);
    expect(await cardText(page)).toContain('（十一）');
  });

  it('closes a card whose sentence has gone', async () => {
    const page = await openWith(`<p id="gone">${CLAIM}</p>`);
    await untilPainted(page, 2);
    const point = await pointAt(page, QUOTE);
    await page.mouse.click(point.x, point.y);
    await untilCard(page, '（十一）');
    await page.evaluate(() => document.getElementById('gone')?.remove());
    await until(async () => (await cardText(page)) === null);
  });

  it('finds a claim at the end of a paragraph of 40,000 inline elements', async () => {
    const page = await openWith('');
    await page.evaluate((claim) => {
      const paragraph = document.createElement('p');
      for (let i = 0; i < 40_000; i++) {
        const word = document.createElement('span');
        word.textContent = 'word';
        paragraph.append(word, ' ');
      }
      paragraph.append(claim);
      document.body.append(paragraph);
    }, CLAIM);
    await until(async () => (await paintedQuotes(page)).includes(QUOTE));
  });
});

describe('frames', () => {
  it('are read, counted together, and listed by the first check', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.address}/framed.html`);
    await until(async () => (await badgeOf(browser, page)) === '4');
  });

  it('of a site that is switched off are left alone, whatever they show', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.address}/framed.html`);
    await until(async () => (await badgeOf(browser, page)) === '4');
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.id}/library.html`);
    const ask = (mode: string) =>
      own.evaluate(
        async ([url, wanted]) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
              runtime: { sendMessage(message: unknown): Promise<unknown> };
            };
          };
          const tab = (await chrome.tabs.query({})).find((each) => each.url === url)?.id;
          await chrome.runtime.sendMessage({ kebian: 'setSite', request: { tab, host: '127.0.0.1', mode: wanted } });
          return (await chrome.runtime.sendMessage({ kebian: 'checkTab', request: { tab } })) as { state: string; findings?: unknown[] };
        },
        [page.url(), mode] as const,
      );
    expect(await ask('off')).toEqual({ state: 'idle' });
    await until(async () => (await badgeOf(browser, page)) === '');
    expect((await ask('on')).findings).toHaveLength(4);
  });
});

describe('jumping to a finding', () => {
  it('shows the sentence and its card also in an element longer than the screen', async () => {
    const page = await openWith(`<div>${'另一行。<br>'.repeat(150)}${CLAIM}<br>${'另一行。<br>'.repeat(150)}</div>`);
    await untilPainted(page, 2);
    const popup = await browser.context.newPage();
    await page.bringToFront();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
    await popup.getByText(QUOTE).evaluate((element) => (element as HTMLElement).click());
    await untilCard(page, '（十一）');
  });
});
