import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { MADE, type Step, STRUCTURES, type Structure } from '../pages/structures.ts';
import type { DrivenPage } from '../support/driven/browser.ts';
import { cardText, untilCard, untilNoCard } from '../support/driven/card.ts';
import { inBothBrowsers } from '../support/driven/in-both-browsers.ts';
import { portray, quotesThroughout, reachMark, untilMarked } from '../support/driven/whole-page.ts';

/** How long the marks must not change to be taken for the last word, in milliseconds. */
const STILL = 700;

inBothBrowsers(
  (stage) => {
    describe.each(STRUCTURES)('$file: $trouble', (structure) => {
      const { file, marked, unmarked = [], failing } = structure;
      const address = () => `${stage.server.address}/structures/${file}`;

      const isRight = failing === undefined ? it : it.fails;
      isRight(`is marked exactly${failing === undefined ? '' : ` (not yet: ${failing})`}`, async () => {
        const page = await stage.browser.newPage();
        await page.goto(address());
        await takeSteps(page, structure, untilMarked);
        await untilMarked(page, marked);
        await standStill(page);
        await untilMarked(page, marked);
      });

      it('is left as it is without Kebian', async () => {
        const page = await stage.browser.newPage();
        await page.goto(address());
        await takeSteps(page, structure, standStill);
        await standStill(page);
        const bare = await (await stage.bare()).newPage();
        await bare.goto(address());
        await takeSteps(bare, structure, async () => undefined);
        const expected = await portray(bare);
        await until(async () => JSON.stringify(await portray(page)) === JSON.stringify(expected)).catch(() => undefined);
        expect(await portray(page)).toEqual(expected);
        expect(expected.html.join('')).toSatisfy((html: string) => unmarked.every((words) => textOf(html).includes(words)));
        expect({ errors: page.errors, strangers: page.strangers }).toEqual({ errors: [], strangers: [] });
      });
    });
  },
  { made: MADE },
);

/** Does what the entry says, looking at the marks by `look` where they are asked for. */
async function takeSteps(page: DrivenPage, { steps = [] }: Structure, look: (page: DrivenPage, marked: readonly string[]) => Promise<void>) {
  for (const step of steps) await takeStep(page, step, look);
}

async function takeStep(page: DrivenPage, step: Step, look: (page: DrivenPage, marked: readonly string[]) => Promise<void>) {
  if ('click' in step) return page.click(step.click);
  if ('press' in step) return page.press(step.press);
  if ('pointAt' in step) return page.mouse.move(...step.pointAt);
  if ('marked' in step) return look(page, step.marked);
  if ('until' in step) {
    return until(() => page.evaluate((selector) => document.querySelector(selector) !== null, step.until));
  }
  return page.evaluate((top) => scrollTo({ top: top === 'end' ? document.documentElement.scrollHeight : top, behavior: 'instant' }), step.scrollTo);
}

/** Resolves when the marks, whatever they are, have been the same for a while. */
async function standStill(page: DrivenPage): Promise<void> {
  let before = '';
  let since = Date.now();
  await until(async () => {
    const now = (await quotesThroughout(page)).join('\n');
    if (now !== before) since = Date.now();
    before = now;
    return Date.now() - since > STILL;
  });
}

/** What is written, without the elements between. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
}
