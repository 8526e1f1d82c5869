import type { TabState } from '#protocol/server';
import { ensureEdition } from '../edition.ts';
import { injectInto } from '../registration.ts';
import { askFrames, describeTab } from '../tab-findings.ts';

/** How long the frames of a page may take until they answer, in tries and milliseconds. */
const TRIES = 20;
const PAUSE = 50;

export async function checkTab({ tab }: { tab: number }): Promise<TabState> {
  const { hasPack } = await ensureEdition();
  if (!hasPack) return { state: 'incomplete' };
  let frames: number[];
  try {
    frames = await injectInto(tab);
  } catch {
    // Pages of the browser and of its store allow no script.
    return { state: 'unreachable' };
  }
  return waitForAnswers(tab, frames);
}

/** An injected script answers as soon as it has read its start; that is after executeScript resolves. */
async function waitForAnswers(tab: number, frames: readonly number[]): Promise<TabState> {
  for (let tries = 0; ; tries++) {
    const answers = await askFrames(tab, frames);
    if (tries === TRIES || answers.every(({ findings }) => findings !== null)) return describeTab(answers);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
