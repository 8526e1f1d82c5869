import { until } from '../../scripts/browser/until.ts';
import type { Step, Structure } from '../pages/structures.ts';
import type { DrivenPage } from './driven/browser.ts';
import { untilMarked, untilStill } from './driven/throughout.ts';

/** Opens the page of an entry and does what it says, as a reader with Kebian. Resolves when the marks are those expected, and stay. */
export async function visit(page: DrivenPage, folder: string, structure: Structure): Promise<void> {
  const { file, marked, failing } = structure;
  // What is not reached yet is not waited for.
  const look = failing === undefined ? untilMarked : untilStill;
  await page.goto(`${folder}/${file}`);
  await takeSteps(page, structure, look);
  await look(page, marked);
  await untilStill(page);
}

/** The same without Kebian: nobody looks at marks. */
export async function visitBare(page: DrivenPage, folder: string, structure: Structure): Promise<void> {
  await page.goto(`${folder}/${structure.file}`);
  await takeSteps(page, structure, async () => undefined);
}

type Look = (page: DrivenPage, marked: readonly string[]) => Promise<void>;

async function takeSteps(page: DrivenPage, { steps = [] }: Structure, look: Look): Promise<void> {
  for (const step of steps) await takeStep(page, step, look);
}

async function takeStep(page: DrivenPage, step: Step, look: Look): Promise<void> {
  if ('click' in step) return page.click(step.click);
  if ('press' in step) return page.press(step.press);
  if ('pointAt' in step) return page.mouse.move(...step.pointAt);
  if ('marked' in step) return look(page, step.marked);
  if ('until' in step) return until(() => page.evaluate((selector) => document.querySelector(selector) !== null, step.until));
  return page.evaluate((to) => {
    scrollTo({ top: to === 'end' ? document.documentElement.scrollHeight : to, behavior: 'instant' });
  }, step.scrollTo);
}
