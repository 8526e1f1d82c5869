import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { cardText, untilCard } from '../support/driven/card.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { paintedQuotes, pointAt, untilPainted } from '../support/driven/marks.ts';
import { pressWords, untilSays } from '../support/driven/words.ts';

const RULE = `id: hot-milk
claim:
  zh: 牛奶趁热喝才有营养
  en: Milk feeds only while it is hot
patterns:
  zh:
    - ordered: ["$dairy-of-mine | 牛奶", "趁热喝"]
note: 营养课上讨论过。
`;
const MENDED = RULE.replace('$dairy-of-mine | ', '');

/** Puts words into a field as typing does. */
function write(page: DrivenPage, selector: string, words: string): Promise<void> {
  return page.evaluate(
    ({ at, value }) => {
      const field = document.querySelector<HTMLTextAreaElement>(at);
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { at: selector, value: words },
  );
}

inBothBrowsers((stage) => {
  describe('own rules', () => {
    it('are refused with the line of a mistake, mark pages once they are right, and stop when they are switched off', async () => {
      const { own } = stage.browser.words.t;
      const page = await stage.browser.newPage();
      await page.goto(`${stage.server.address}/quiet.html`);
      const editor = await stage.browser.ownPage('own-rules.html');
      await untilSays(editor, own.none);
      await write(editor, 'input[type="text"]', '课堂');
      await write(editor, 'textarea', RULE);
      await pressWords(editor, own.save);
      await untilSays(editor, '$dairy-of-mine');
      await untilSays(editor, own.line(7));
      expect(await paintedQuotes(page)).toEqual([]);

      await write(editor, 'textarea', MENDED);
      await pressWords(editor, own.save);
      await untilSays(editor, own.saved('课堂'));
      await page.bringToFront();
      const [quote = ''] = await untilPainted(page, 1);
      expect(quote).toBe('牛奶要趁热喝');

      const point = await pointAt(page, quote);
      await page.mouse.click(point.x, point.y);
      const said = await untilCard(page, own.card('课堂'));
      expect(said).toContain('营养课上讨论过。');
      expect(said).not.toContain(stage.browser.words.t.card.open);
      for (const verdict of ['refuted', 'misleading', 'unproven', 'outdated'] as const) {
        expect(said).not.toContain(stage.browser.words.t.verdict[verdict]);
      }

      await stage.browser.stopBackground();
      await page.reload();
      await untilPainted(page, 1);

      await editor.evaluate(() => document.querySelector<HTMLInputElement>('.own-set input')?.click());
      await page.bringToFront();
      await until(async () => (await paintedQuotes(page)).length === 0 && (await cardText(page)) === null);
    });

    it('leave pages as they were for whoever has none', async () => {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.server.address}/forwarded.html`);
      await untilPainted(page, 3);
    });
  });
});
