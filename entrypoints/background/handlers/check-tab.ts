import type { TabState } from '#protocol/server';
import { ensureEdition } from '../edition.ts';
import { injectInto } from '../registration.ts';
import { readTab } from './read-tab.ts';

/** How long a page may take until its first findings are listed, in tries and milliseconds. */
const TRIES = 20;
const PAUSE = 50;

export async function checkTab({ tab }: { tab: number }): Promise<TabState> {
  await ensureEdition();
  try {
    await injectInto(tab);
  } catch {
    // Pages of the browser and of its store allow no script.
    return { state: 'unreachable' };
  }
  return waitForAnswer(tab);
}

/** An injected script answers as soon as it has read its start; that is after executeScript resolves. */
async function waitForAnswer(tab: number): Promise<TabState> {
  for (let tries = 0; ; tries++) {
    const state = await readTab({ tab }, {});
    if (state.state === 'ready' || tries === TRIES) return state;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
