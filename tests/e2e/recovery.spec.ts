import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { cardText, pressInCard, untilCard, untilNoCard } from '../support/driven/card.ts';
import { deleteDatabase, NOTHING_STORED, readRaw, writeRaw } from '../support/driven/damage.ts';
import { can } from '../support/driven/differences.ts';
import { inBothBrowsers, type Stage } from '../support/driven/in-both-browsers.ts';
import { paintedQuotes, pointAt, untilPainted } from '../support/driven/marks.ts';
import { pressWords, untilSays } from '../support/driven/words.ts';

interface ChromeLike {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/** A page with marks, whose console must stay empty. */
async function openMarked(stage: Stage): Promise<DrivenPage> {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.server.address}/forwarded.html`);
  await untilPainted(page, 3);
  return page;
}

/** Opens the card of a mark and waits until it says all that is known: its facts come from the library. */
async function openCard(stage: Stage, page: DrivenPage, at = 0): Promise<void> {
  await page.bringToFront();
  const quote = (await paintedQuotes(page))[at] ?? '';
  const point = await pointAt(page, quote);
  await page.mouse.click(point.x, point.y);
  await untilCard(page, stage.browser.words.t.card.open);
  await page.press('Escape');
  await untilNoCard(page);
}

/** What the popup tells in its line; null when it tells nothing. It is asked when the popup has said what it says of the page. */
async function told(stage: Stage, front: DrivenPage): Promise<string | null> {
  const popup = await stage.browser.ownPage('popup.html', front);
  await until(() =>
    popup.evaluate(() => document.querySelector('.popup-findings, .popup-notice .kb-button, .popup-notice-detail') !== null),
  );
  await stage.browser.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromeLike };
    await chrome.runtime.sendMessage({ kebian: 'readNotice', request: {} });
  });
  return popup.evaluate(() => document.querySelector('.kb-notice p')?.textContent ?? null);
}

/** Reads the line in the popup and puts it away; it must not come back. */
async function hearOnce(stage: Stage, front: DrivenPage, words: string): Promise<void> {
  const popup = await stage.browser.ownPage('popup.html', front);
  await untilSays(popup, words);
  await pressWords(popup, stage.browser.words.t.notice.dismiss);
  await until(() => popup.evaluate(() => document.querySelector('.kb-notice') === null));
  await popup.close();
  expect(await told(stage, front)).toBeNull();
}

/** The words of a notice, without the day. */
function wordsOf(stage: Stage, kind: 'rebuilt' | 'set-aside' | 'incomplete' | 'cannot-save' | 'reading-from-bundle'): string {
  const words = stage.browser.words.t.notice[kind]('2026-11-22');
  return words.replace('2026-11-22', '');
}

inBothBrowsers(
  (stage) => {
    /** As after an installation: the library is there, and nothing to tell. */
    beforeEach(async () => {
      await deleteDatabase(stage.browser);
      await stage.browser.inExtension(async () => {
        const { chrome } = globalThis as unknown as { chrome: ChromeLike };
        await chrome.runtime.sendMessage({ kebian: 'listExplainers', request: {} });
        await chrome.storage.local.remove('notices');
      });
    });

    describe('the database', () => {
      it('is filled again when it is deleted under the extension, and the reader told once', async () => {
        const page = await openMarked(stage);
        await deleteDatabase(stage.browser);
        await openCard(stage, page);
        await hearOnce(stage, page, wordsOf(stage, 'rebuilt'));
        expect(page.errors).toEqual([]);
      });

      it('is filled again when it was deleted while the background slept', async () => {
        const page = await openMarked(stage);
        await stage.browser.stopBackground();
        await deleteDatabase(stage.browser);
        await openCard(stage, page);
        expect(await told(stage, page)).toContain(wordsOf(stage, 'rebuilt'));
      });

      it('is mended where rubbish stands in it', async () => {
        const page = await openMarked(stage);
        const rules = (await readRaw(stage.browser, 'kebian', 'rules')) as { id: string }[];
        await writeRaw(stage.browser, { version: null, rows: { rules: rules.map(({ id }) => ({ id, rubbish: [1, 2] })) } });
        await openCard(stage, page);
        await openCard(stage, page, 1);
        await hearOnce(stage, page, wordsOf(stage, 'rebuilt'));
        expect(await readRaw(stage.browser, 'kebian', 'rules')).toEqual(rules);
        expect(page.errors).toEqual([]);
      });

      it('of a newer version is read as it is, and keeps what it holds', async () => {
        const page = await openMarked(stage);
        const note = { id: 'n1', words: '不再提示' };
        await writeRaw(stage.browser, { version: 900, tables: { notes: 'id' }, rows: { notes: [note] } });
        await openCard(stage, page);
        expect(await readRaw(stage.browser, 'kebian', 'notes')).toEqual([note]);
        expect(await told(stage, page)).toBeNull();
      });

      it('of another form is made anew, with what may be the user’s own set aside', async () => {
        const page = await openMarked(stage);
        const note = { id: 'n1', words: '不再提示' };
        await deleteDatabase(stage.browser);
        await writeRaw(stage.browser, {
          version: 900,
          tables: { notes: 'id', rules: 'number', editions: 'number' },
          rows: { notes: [note], rules: [{ number: 1 }] },
        });
        await openCard(stage, page);
        expect(await told(stage, page)).toBe(wordsOf(stage, 'set-aside'));
        expect(await readRaw(stage.browser, 'kebian-backup', 'rows')).toEqual([{ table: 'notes', key: 'n1', row: note }]);
        expect(page.errors).toEqual([]);
      });
    });

    describe('the pack', () => {
      it.each([
        ['cleared', null],
        ['damaged', 'rubbish'],
      ] as const)('is asked of the background where it was %s, and stored again', async (_, instead) => {
        await stage.browser.inExtension(async (instead) => {
          const { chrome } = globalThis as unknown as { chrome: ChromeLike };
          if (instead === null) await chrome.storage.local.clear();
          else await chrome.storage.local.set({ pack: instead });
        }, instead);
        const page = await openMarked(stage);
        expect(page.errors).toEqual([]);
        const pack = await stage.browser.inExtension(async () => {
          const { chrome } = globalThis as unknown as { chrome: ChromeLike };
          return String((await chrome.storage.local.get('pack')).pack).slice(0, 10);
        });
        // "KBPK", in base64.
        expect(pack).toMatch(/^S0JQS/);
      });
    });

    describe('files of the extension that are missing', () => {
      it('are done without while something is stored; the reader is told once', async () => {
        const page = await openMarked(stage);
        await stage.browser.stopBackground();
        const putBack = ['edition.json', 'library.json', 'pack.bin'].map((file) => stage.build.remove(file));
        try {
          await openCard(stage, page);
          await hearOnce(stage, page, wordsOf(stage, 'incomplete'));
          const library = await stage.browser.ownPage('library.html');
          await untilSays(library, stage.browser.words.t.library.title);
          expect([...page.errors, ...library.errors]).toEqual([]);
        } finally {
          for (const back of putBack) back();
        }
      });
    });
  },
  { alter: () => undefined },
);

describe('a browser that stores nothing', () => {
  inBothBrowsers(
    (stage) => {
      it('shows marks, cards and articles as ever, from the extension itself', async () => {
        const page = await openMarked(stage);
        await openCard(stage, page);
        const opened = stage.browser.nextPage();
        const point = await pointAt(page, (await paintedQuotes(page))[0] ?? '');
        await page.mouse.click(point.x, point.y);
        await untilCard(page, stage.browser.words.t.card.open);
        await pressInCard(page, stage.browser.words.t.card.open);
        await untilSays(await opened, stage.browser.words.t.part.why);
        await stage.browser.stopBackground();
        await openCard(stage, page, 1);
        expect(await told(stage, page)).toBe(wordsOf(stage, 'reading-from-bundle'));
        expect(page.errors).toEqual([]);
      });

      it('says that a choice was not kept, and shows what holds', async () => {
        const page = await openMarked(stage);
        const popup = await stage.browser.ownPage('popup.html', page);
        await untilSays(popup, stage.browser.words.t.popup.countWhy);
        await popup.bringToFront();
        await popup.click('.popup-modes label:nth-child(3)');
        await untilSays(popup, wordsOf(stage, 'cannot-save'));
        expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('.popup-modes input:checked')?.value)).toBe('on');
        expect((await paintedQuotes(page)).length).toBe(3);
        expect(popup.errors).toEqual([]);
      });
    },
    { alter: (build) => build.prepend('background.js', NOTHING_STORED), isWhole: false },
  );
});

describe('an installation that is not complete', () => {
  inBothBrowsers(
    (stage) => {
      it('says so, marks nothing, and disturbs no page', async () => {
        const page = await stage.browser.newPage();
        await page.goto(`${stage.server.address}/forwarded.html`);
        const popup = await stage.browser.ownPage('popup.html', page);
        await untilSays(popup, stage.browser.words.t.popup.incompleteWhy);
        const library = await stage.browser.ownPage('library.html');
        await untilSays(library, stage.browser.words.t.library.failed);
        expect(await paintedQuotes(page)).toEqual([]);
        expect([...page.errors, ...popup.errors]).toEqual([]);
      });
    },
    {
      alter: (build) => {
        build.remove('pack.bin');
        build.remove('library.json');
      },
      isWhole: false,
    },
  );
});

describe('under open pages', () => {
  inBothBrowsers((stage) => {
    /** Two pages, one of them with an open card. */
    async function openPages(): Promise<DrivenPage[]> {
      const pages = [await openMarked(stage), await openMarked(stage)];
      const withCard = pages[1] as DrivenPage;
      const point = await pointAt(withCard, (await paintedQuotes(withCard))[0] ?? '');
      await withCard.mouse.click(point.x, point.y);
      await untilCard(withCard, stage.browser.words.t.card.open);
      return pages;
    }

    it('an update marks anew, closes the card, and leaves no error behind', async () => {
      const pages = await openPages();
      await stage.browser.updateExtension();
      for (const page of pages) {
        await until(async () => (await cardText(page)) === null);
        await page.bringToFront();
        // Until the new reader is there, the marks are those of the old one, and nobody answers to a click.
        await until(async () => {
          const [quote] = await paintedQuotes(page);
          if (quote === undefined) return false;
          const point = await pointAt(page, quote);
          await page.mouse.click(point.x, point.y);
          return (await cardText(page)) !== null;
        });
        await page.press('Escape');
        await untilNoCard(page);
        await untilPainted(page, 3);
        await page.evaluate(() => document.querySelector('p')?.append('。'));
        await openCard(stage, page, 1);
        expect(page.errors).toEqual([]);
      }
    });

    // Told only where a script outlives its extension.
    if (!can(stage.name, 'taking marks back after a removal')) return;

    it('a removal takes marks and card away as soon as the page is touched, and leaves no error behind', async () => {
      const pages = await openPages();
      await stage.browser.removeExtension();
      for (const page of pages) {
        await page.bringToFront();
        await page.mouse.move(300, 300);
        await page.mouse.move(310, 310);
        await until(async () => (await paintedQuotes(page)).length === 0 && (await cardText(page)) === null);
        expect(page.errors).toEqual([]);
      }
    });
  });
});
