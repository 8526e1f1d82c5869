import { describe, expect, it } from 'vitest';
import { MADE_PAGES } from '../../scripts/browser/made-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { STRUCTURES, type Structure } from '../pages/structures.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { portray } from '../support/driven/portrait.ts';
import { closeCard, hoverMark, quotesThroughout, reachMark, untilMarked } from '../support/driven/throughout.ts';
import { readPrinted } from '../support/printed.ts';
import { visit, visitBare } from '../support/visit.ts';

inBothBrowsers(
  (stage) => {
    describe.each(STRUCTURES)('$file: $trouble', (structure) => {
      /** What the one visit saw: the stories below look at it from two sides. */
      let seen: { quotes: string[] } = { quotes: [] };

      it('stays as it is without Kebian, with marks and with a card', async () => {
        const folder = `${stage.server.address}/structures`;
        const bare = await (await stage.bare()).newPage();
        const page = await stage.browser.newPage();
        await Promise.all([visit(page, folder, structure), visitBare(bare, folder, structure)]);
        const quotes = await quotesThroughout(page);
        seen = { quotes };

        const expected = await portray(bare);
        await until(async () => JSON.stringify(await portray(page)) === JSON.stringify(expected)).catch(() => undefined);
        expect(await portray(page)).toEqual(expected);

        // The last one: behind a dialog nothing can be pointed at.
        const last = quotes.at(-1);
        if (last !== undefined) {
          await reachMark(page, last);
          const before = await portray(page);
          await hoverMark(page, last);
          expect(await portray(page)).toEqual(before);
          await closeCard(page);
          expect(await portray(page)).toEqual(before);
        }
        expect({ errors: page.errors, strangers: page.strangers }).toEqual({ errors: [], strangers: [] });
        // What must not be marked is there to be marked.
        const text = expected.html.join('').replace(/<[^>]*>/g, '');
        expect((structure.unmarked ?? []).filter((words) => !text.includes(words))).toEqual([]);
      });

      it('is marked exactly', () => {
        expect(seen.quotes).toEqual(structure.marked);
      });
    });

    it('print.html is printed as it is without Kebian', async () => {
      const { file, marked } = STRUCTURES.find((each) => each.file === 'print.html') as Structure;
      const address = `${stage.server.address}/structures/${file}`;
      const page = await stage.browser.newPage();
      await page.goto(address);
      await untilMarked(page, marked);
      const bare = await (await stage.bare()).newPage();
      await bare.goto(address);
      const expected = readPrinted(await bare.print());
      expect(readPrinted(await page.print())).toEqual(expected);
      await untilMarked(page, marked);
      // Were a mark printed, it would be seen: in Chromium, where highlights are printed, and by the table also in Firefox, where none is.
      await page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = '::highlight(kebian-a) { background: #ff0 } table { background: #ff0 }';
        document.head.append(style);
      });
      const { areas, colours } = readPrinted(await page.print());
      expect(areas).toBeGreaterThan(expected.areas);
      expect(colours.length).toBeGreaterThan(expected.colours.length);
    });
  },
  { made: MADE_PAGES },
);
