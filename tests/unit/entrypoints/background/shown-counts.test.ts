import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/** The handler as a worker has it that has just been started: nothing in memory. */
async function startWorker() {
  vi.resetModules();
  const { reportShown } = await import('../../../../entrypoints/background/handlers/report-shown.ts');
  return (tab: number, frame: number, shown: number) => reportShown({ shown }, { tab, frame });
}
const badgeOf = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });

beforeEach(() => fakeBrowser.reset());

describe('the badge', () => {
  it('shows the sum over the frames of its tab', async () => {
    const report = await startWorker();
    await report(7, 0, 2);
    await report(7, 4, 3);
    await report(8, 0, 1);
    expect([await badgeOf(7), await badgeOf(8)]).toEqual(['5', '1']);
  });

  it('goes by the last word of each frame, and is empty at none', async () => {
    const report = await startWorker();
    await report(7, 0, 2);
    await report(7, 0, 6);
    expect(await badgeOf(7)).toBe('6');
    await report(7, 0, 0);
    expect(await badgeOf(7)).toBe('');
  });

  it('leaves nothing behind of a tab without marks', async () => {
    const report = await startWorker();
    await report(7, 0, 2);
    await report(7, 0, 0);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('loses no frame when several report at once', async () => {
    const report = await startWorker();
    await Promise.all([report(7, 0, 1), report(7, 1, 2), report(7, 2, 3)]);
    expect(await badgeOf(7)).toBe('6');
  });

  it('still counts the other frames after the worker has died', async () => {
    await (await startWorker())(7, 0, 2);
    await (await startWorker())(7, 4, 3);
    expect(await badgeOf(7)).toBe('5');
  });

  it('shows no more than three figures', async () => {
    const report = await startWorker();
    await report(7, 0, 5000);
    expect(await badgeOf(7)).toBe('999');
  });

  it('is left alone by a call from no tab', async () => {
    const { reportShown } = await import('../../../../entrypoints/background/handlers/report-shown.ts');
    expect(await reportShown({ shown: 3 }, {})).toBeNull();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

describe('frames that are left', () => {
  it('are forgotten when they report none', async () => {
    const report = await startWorker();
    await report(7, 0, 2);
    await report(7, 4, 3);
    await report(7, 4, 0);
    const { readCounts } = await import('../../../../entrypoints/background/shown-counts.ts');
    expect(await readCounts(7)).toEqual({ 0: 2 });
  });
});
