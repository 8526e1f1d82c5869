import { describe, expect, it } from 'vitest';
import type { DrivenPage } from '../support/driven/browser.ts';
import { cardText, untilCard } from '../support/driven/card.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { paintedQuotes, pointAt, untilPainted } from '../support/driven/marks.ts';

const CLAIM = '酸性体质是百病之源。';
const QUOTE = '酸性体质是百病';
const RENDERS = 100;

/** What the page shows anew each time, with a counter so that no two renderings are the same text. */
const POST = `<p>各位注意，${CLAIM}</p><p>微波炉加热的饭菜会致癌。</p><p>第<b>0</b>次</p>`;

type Way = 'whole subtree' | 'text nodes' | 'moved about' | 'out in one frame, back in a later one';

inBothBrowsers((stage) => {
  describe('a page that draws its text anew', () => {
    it.each<Way>(['whole subtree', 'text nodes', 'moved about', 'out in one frame, back in a later one'])(
      `keeps known marks in every frame of ${RENDERS} renderings: %s`,
      async (way) => {
        const page = await stage.browser.newPage();
        await page.goto(`${stage.server.address}/one-claim.html`);
        await page.evaluate((html) => {
          document.body.insertAdjacentHTML('beforeend', `<main><div id="app">${html}</div><div id="other"></div></main>`);
        }, POST);
        await untilPainted(page, 3);
        const frames = await renderAgain(page, way);
        expect(frames.drawn).toBe(RENDERS);
        // In a frame where the text itself is not there, there is nothing to mark.
        expect(frames.missing).toBe(0);
        expect(await untilPainted(page, 3)).toContain(QUOTE);
      },
    );

    it('keeps an open card through a rendering', async () => {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.server.address}/one-claim.html`);
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<div id="app">${html}</div>`), POST);
      await untilPainted(page, 3);
      const point = await pointAt(page, QUOTE);
      await page.mouse.click(point.x, point.y);
      const text = await untilCard(page, stage.browser.words.t.card.open);
      await page.evaluate((html) => {
        (document.getElementById('app') as HTMLElement).innerHTML = html;
      }, POST);
      await untilPainted(page, 3);
      expect(await cardText(page)).toBe(text);
    });

    it('lets go of a mark at once when its words are changed', async () => {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.server.address}/one-claim.html`);
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<div id="app">${html}</div>`), POST);
      await untilPainted(page, 3);
      await page.evaluate(() => {
        (document.querySelector('#app p')?.firstChild as Text).data = '他们转发说，今天天气很好。';
      });
      expect(await paintedQuotes(page)).not.toContain(QUOTE);
    });
  });
});

/** Draws again once a frame; counts the frames in which the claim stood on the page without its mark. */
function renderAgain(page: DrivenPage, way: Way): Promise<{ drawn: number; missing: number }> {
  return page.evaluate(
    async ([wanted, html, quote, renders]) => {
      const app = document.getElementById('app') as HTMLElement;
      const other = document.getElementById('other') as HTMLElement;
      const isMarked = () =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]).some((range) => range.toString() === quote);
      const isThere = () => document.body.innerText.includes(quote);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const draw = (count: number) => {
        if (wanted === 'whole subtree') app.innerHTML = html.replace('<b>0</b>', `<b>${count}</b>`);
        if (wanted === 'text nodes') {
          const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode as Text;
            text.data = `${text.data}`;
          }
        }
        if (wanted === 'moved about')
          (app.childElementCount > 0 ? other : app).append(...(app.childElementCount > 0 ? app : other).children);
        if (wanted.startsWith('out')) app.innerHTML = count % 2 === 0 ? '' : html;
      };
      let missing = 0;
      let drawn = 0;
      while (drawn < renders) {
        await frame();
        draw(drawn++);
        // Mutation callbacks have run when a microtask later than them runs: what is painted now is what the frame shows.
        await new Promise((resolve) => setTimeout(resolve));
        if (isThere() && !isMarked()) missing++;
      }
      return { drawn, missing };
    },
    [way, POST, QUOTE, RENDERS] as const,
  );
}
