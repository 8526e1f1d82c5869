import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { untilCard } from '../support/driven/card.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { paintedQuotes, untilPainted } from '../support/driven/marks.ts';

const CLAIM = '酸性体质是百病之源。';
const QUOTE = '酸性体质是百病';

inBothBrowsers((stage) => {
  /** A page with one mark of its own, which shows that it has been read. */
  async function open(): Promise<DrivenPage> {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.address}/one-claim.html`);
    await untilPainted(page, 1);
    return page;
  }

  describe.each(['open', 'closed'] as const)('a shadow root that is %s', (mode) => {
    it('is read, and read again when it changes', async () => {
      const page = await open();
      await addHost(page, mode, `<p>${CLAIM}</p>`);
      expect((await untilPainted(page, 2))[1]).toBe(QUOTE);
      await fill(page, '<p>今天的天气很好，适合散步。</p>');
      await untilPainted(page, 1);
      await fill(page, `<p>转发：${CLAIM}</p>`);
      expect((await untilPainted(page, 2))[1]).toBe(QUOTE);
    });

    it('is painted by a style in its own tree, and the card opens at the mark', async () => {
      const page = await open();
      await addHost(page, mode, `<p style="font:20px serif">${CLAIM}</p>`);
      await untilPainted(page, 2);
      const point = await page.evaluate(() => {
        const { keptRoot } = globalThis as { keptRoot?: ShadowRoot };
        const range = [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight] as Range[])
          .find((each) => each.startContainer.getRootNode() === keptRoot);
        const box = range?.getClientRects()[0];
        return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8, sheets: keptRoot?.adoptedStyleSheets.length };
      });
      expect(point.sheets).toBe(1);
      await page.mouse.click(point.x, point.y);
      await untilCard(page, stage.browser.words.t.card.open);
    });

    it('is read as it is laid out: what is put into a slot stands in the slot, what is put nowhere is not there', async () => {
      const page = await open();
      await addHost(page, mode, '<div>转发：<slot name="a"></slot></div>', `<b slot="a">${CLAIM}</b><i>微波炉加热的饭菜会致癌。</i>`);
      expect((await untilPainted(page, 2))[1]).toBe(QUOTE);
      await fill(page, '<div>转发：<q><slot name="a"></slot></q>这种说法没有科学依据。</div>');
      await untilPainted(page, 1);
    });
  });

  describe('a custom element', () => {
    it.each<[string, (page: DrivenPage) => Promise<unknown>]>([
      ['the reader points', (page) => page.mouse.move(300, 300)],
      ['something else changes', (page) => page.evaluate(() => document.body.append('又一段话，与此无关。'))],
    ])('is read when its definition comes after the first reading, as soon as %s', async (_, occur) => {
      const page = await open();
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<late-claim></late-claim><p>微波炉加热的饭菜会致癌。</p>'));
      await untilPainted(page, 2);
      await page.evaluate((claim) => {
        customElements.define(
          'late-claim',
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'closed' }).innerHTML = `<p>${claim}</p>`;
            }
          },
        );
      }, CLAIM);
      // Nothing in the tree tells of it.
      await occur(page);
      await until(async () => (await paintedQuotes(page)).includes(QUOTE));
    });
  });
});

/** Adds a host with a shadow root that holds this HTML; keeps the root for later, since a closed one cannot be had again. */
function addHost(page: DrivenPage, mode: ShadowRootMode, html: string, light = ''): Promise<void> {
  return page.evaluate(
    ([wanted, markup, children]) => {
      const host = document.createElement('div');
      host.innerHTML = children;
      const root = host.attachShadow({ mode: wanted });
      root.innerHTML = markup;
      (globalThis as { keptRoot?: ShadowRoot }).keptRoot = root;
      document.body.append(host);
    },
    [mode, html, light] as const,
  );
}

function fill(page: DrivenPage, html: string): Promise<void> {
  return page.evaluate((markup) => {
    const { keptRoot } = globalThis as { keptRoot?: ShadowRoot };
    if (keptRoot) keptRoot.innerHTML = markup;
  }, html);
}
