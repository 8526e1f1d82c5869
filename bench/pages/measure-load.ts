import type { BrowserContext, CDPSession } from 'playwright-core';
import { countLongTasks, type OurWork, ourWork, type TraceEvent } from './our-work.ts';

/** What opening a page took in the process that shows it. */
export interface Load {
  /** All tasks of the main thread, in milliseconds of processor time. */
  task: number;
  /** Style and layout, in milliseconds. */
  layout: number;
  /** Layouts that were made. */
  layouts: number;
  /** Tasks of 50 ms and more, whoever caused them. */
  longTasks: number;
  ours: OurWork;
}

/** How long a page is watched after it has loaded, in milliseconds: time for the idle slices. */
const AFTER = 1500;

/** Opens a page in a new tab and measures it until it has been quiet for a while. */
export async function measureLoad(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const stopTrace = await startTrace(session);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(AFTER);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  const events = await stopTrace();
  const load = {
    task: metric('TaskDuration') * 1000,
    layout: (metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1000,
    layouts: metric('LayoutCount'),
    longTasks: countLongTasks(events),
    ours: ourWork(events),
  };
  await page.close();
  return load;
}

/** @returns ends the trace and gives its events */
async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline', '__metadata'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}
