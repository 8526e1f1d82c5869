import { browser } from 'wxt/browser';

/** Findings shown, by frame of a tab. In `storage.session`, because the worker forgets. */
type FrameCounts = Record<number, number>;

const keyOf = (tab: number) => `shown:${tab}`;

export async function readCounts(tab: number): Promise<FrameCounts> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as FrameCounts | undefined) ?? {};
}

/** Frames report at the same time: each waits for the one before, so that none is lost. */
let queue: Promise<unknown> = Promise.resolve();

/** Remembers what a frame shows. A frame that is left reports 0, and is forgotten. */
export function writeCount(tab: number, frame: number, shown: number): Promise<FrameCounts> {
  const written = queue.then(async () => {
    const { [frame]: _, ...others } = await readCounts(tab);
    const counts = shown === 0 ? others : { ...others, [frame]: shown };
    // With its last mark a tab is forgotten: nothing is left of a private window that was closed.
    if (Object.keys(counts).length === 0) await browser.storage.session.remove(keyOf(tab));
    else await browser.storage.session.set({ [keyOf(tab)]: counts });
    return counts;
  });
  queue = written.catch(() => undefined);
  return written;
}
