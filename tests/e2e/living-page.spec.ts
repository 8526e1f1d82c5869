import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { askAbout } from '../support/driven/ask.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { cardText, untilCard, untilNoCard } from '../support/driven/card.ts';
import { can } from '../support/driven/differences.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { badgeOf, paintedQuotes, pointAt, untilPainted } from '../support/driven/marks.ts';
import { pressWords } from '../support/driven/words.ts';

const CLAIM = '酸性体质是百病之源。';
const QUOTE = '酸性体质是百病';

inBothBrowsers((stage) => {
  /** A page with one mark, which shows that it has been read; then its body gets this HTML beside it. */
  async function openWith(html: string): Promise<DrivenPage> {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.address}/one-claim.html`);
    await untilPainted(page, 1);
    await page.evaluate((markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    }, html);
    return page;
  }

  /** Resolves after the page has been given time to be read again, by way of a mark that appears last. */
  async function afterReading(page: DrivenPage): Promise<string[]> {
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
      await until(async () => (await badgeOf(stage.browser, page)) === '1');
    });

    it('counts hidden text and opens its card when it is shown', async () => {
      const page = await openWith(`<section id="more" style="display:none"><p>${CLAIM}</p></section>`);
      await untilPainted(page, 2);
      // The last reading has counted before anything is shown: what counts then is the showing alone.
      await afterReading(page);
      await until(async () => (await badgeOf(stage.browser, page)) === '2');
      await page.evaluate(() => {
        (document.getElementById('more') as HTMLElement).style.display = 'block';
      });
      await until(async () => (await badgeOf(stage.browser, page)) === '3');
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
      await untilNoCard(page);
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
    async function openFramed(): Promise<DrivenPage> {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.server.address}/framed.html`);
      await until(async () => (await badgeOf(stage.browser, page)) === '4');
      return page;
    }

    it('are read, counted together, and listed by the first check', async () => {
      const page = await openFramed();
      expect(await askAbout(stage.browser, page, 'checkTab', {})).toMatchObject({
        state: 'ready',
        findings: Array(4).fill(expect.anything()),
      });
    });

    it('that never finish loading keep nobody waiting', async () => {
      const page = await openWith(
        `<div style="height:20000px"></div><iframe src="javascript:false"></iframe><iframe src="/forwarded.html" loading="lazy"></iframe>`,
      );
      expect(await askAbout(stage.browser, page, 'checkTab', {})).toMatchObject({ state: 'ready', findings: [expect.anything()] });
    });

    it('of a site that is switched off are left alone, whatever they show', async () => {
      const page = await openFramed();
      // One that is of another site, and one more that is not told what it stands in.
      await addStranger(page, '');
      await addStranger(page, 'no-referrer');
      await until(async () => (await badgeOf(stage.browser, page)) === '6');
      await askAbout(stage.browser, page, 'setSite', { host: '127.0.0.1', mode: 'off' });
      expect(await askAbout(stage.browser, page, 'checkTab', {})).toEqual({ state: 'idle' });
      await until(async () => (await badgeOf(stage.browser, page)) === '');
      await askAbout(stage.browser, page, 'setSite', { host: '127.0.0.1', mode: 'on' });
      await until(async () => (await badgeOf(stage.browser, page)) === '6');
    });

    if (can(stage.name, 'a frame that is not told its site')) {
      it('that are not told their site stay unread while any site is switched off', async () => {
        const page = await openFramed();
        await askAbout(stage.browser, page, 'setSite', { host: 'elsewhere.example', mode: 'off' });
        await addStranger(page, 'no-referrer');
        await addStranger(page, '');
        // The one that is told comes second: when it has been read, the first has had its time.
        await until(async () => (await badgeOf(stage.browser, page)) === '5');
        expect(await paintedInStrangers(page)).toEqual([0, 1]);
        await askAbout(stage.browser, page, 'setSite', { host: 'elsewhere.example', mode: 'on' });
        await until(async () => (await badgeOf(stage.browser, page)) === '6');
      });
    }

    /** A frame of another site, with what it is told of the page around it. */
    async function addStranger(page: DrivenPage, referrerPolicy: string): Promise<void> {
      await page.evaluate((told) => {
        const frame = document.createElement('iframe');
        frame.referrerPolicy = told as ReferrerPolicy;
        frame.src = `${location.origin.replace('127.0.0.1', 'localhost')}/one-claim.html`;
        document.body.append(frame);
      }, referrerPolicy);
    }

    function paintedInStrangers(page: DrivenPage): Promise<number[]> {
      const strangers = page.frames().filter((frame) => frame.url().includes('localhost'));
      return Promise.all(strangers.map(async (frame) => (await paintedQuotes(frame)).length));
    }
  });

  describe('jumping to a finding', () => {
    it('shows the sentence and its card also in an element longer than the screen', async () => {
      const page = await openWith(`<div>${'另一行。<br>'.repeat(150)}${CLAIM}<br>${'另一行。<br>'.repeat(150)}</div>`);
      await untilPainted(page, 2);
      await pressWords(await stage.browser.ownPage('popup.html', page), QUOTE);
      await untilCard(page, '（十一）');
    });
  });
});
