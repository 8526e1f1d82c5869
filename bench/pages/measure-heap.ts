import type { BrowserContext } from 'playwright-core';

/** Heap of a tab's process, in bytes, all garbage collected. */
export interface Heap {
  /** After the first navigations, when what is loaded once has been loaded. */
  early: number;
  late: number;
  navigations: number;
}

/** Navigations before the first look. */
const WARM_UP = 10;

/** Goes through the pages in turn, in one tab, and compares the heap early and late. */
export async function measureHeap(context: BrowserContext, urls: readonly string[], navigations: number): Promise<Heap> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  const visit = async (times: number) => {
    for (let number = 0; number < times; number++) {
      await page.goto(urls[number % urls.length] ?? '', { waitUntil: 'load' });
      await page.waitForTimeout(300);
    }
  };
  await visit(WARM_UP);
  const early = await heap();
  await visit(navigations);
  const late = await heap();
  await page.close();
  return { early, late, navigations };
}
