import { browser } from 'wxt/browser';

/** Findings shown, by frame of a tab. In `storage.session`, because the worker forgets. */
type FrameCounts = Record<number, number>;

const keyOf = (tab: number) => `shown:${tab}`;

export async function readCounts(tab: number): Promise<FrameCounts> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as FrameCounts | undefined) ?? {};
}

/** Remembers what a frame shows; the top frame's word starts a new page. */
export async function writeCount(tab: number, frame: number, shown: number): Promise<FrameCounts> {
  const counts = await readCounts(tab);
  counts[frame] = shown;
  await browser.storage.session.set({ [keyOf(tab)]: counts });
  return counts;
}
