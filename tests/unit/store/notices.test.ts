import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Notices } from '#store';

let day: string;
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  day = '2026-11-22';
});

const make = () => new Notices(() => day);

describe('notices', () => {
  it('are none while nothing has happened', async () => {
    expect(await make().next()).toBeNull();
  });

  it('are told until they are dismissed, by this worker or the next, and not again', async () => {
    await make().tell('rebuilt');
    day = '2026-11-25';
    expect(await make().next()).toEqual({ kind: 'rebuilt', day: '2026-11-22' });
    await make().dismiss('rebuilt');
    expect(await make().next()).toBeNull();
  });

  it('come one at a time, the weightiest first', async () => {
    const notices = make();
    await Promise.all((['rebuilt', 'cannot-save', 'incomplete'] as const).map((kind) => notices.tell(kind)));
    const told = [];
    for (let notice = await notices.next(); notice; notice = await notices.next()) {
      told.push(notice.kind);
      await notices.dismiss(notice.kind);
    }
    expect(told).toEqual(['incomplete', 'cannot-save', 'rebuilt']);
  });

  it.each(['rebuilt', 'not-kept'] as const)('tell again what happens again: %s', async (kind) => {
    const notices = make();
    await notices.tell(kind);
    await notices.dismiss(kind);
    await notices.tell(kind);
    expect((await notices.next())?.kind).toBe(kind);
  });

  it.each(['incomplete', 'set-aside', 'cannot-save', 'reading-from-bundle'] as const)(
    'tell once what lasts, and again only after it was over: %s',
    async (kind) => {
      const notices = make();
      await notices.tell(kind);
      await notices.dismiss(kind);
      await notices.tell(kind);
      expect(await notices.next()).toBeNull();
      await notices.end(kind);
      await notices.tell(kind);
      expect((await notices.next())?.kind).toBe(kind);
    },
  );

  it('know since when something lasts', async () => {
    const notices = make();
    await notices.tell('reading-from-bundle');
    expect(await notices.lastsSinceEarlier('reading-from-bundle')).toBe(false);
    day = '2026-11-23';
    await notices.tell('reading-from-bundle');
    expect(await notices.lastsSinceEarlier('reading-from-bundle')).toBe(true);
  });

  it.each(['set', 'get'] as const)('are kept in memory where storage.local fails: %s', async (method) => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    if (method === 'get') vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disabled'));
    const notices = make();
    await notices.tell('cannot-save');
    await notices.tell('rebuilt');
    expect((await notices.next())?.kind).toBe('cannot-save');
    await notices.dismiss('cannot-save');
    expect((await notices.next())?.kind).toBe('rebuilt');
  });

  it('are none where something else is stored', async () => {
    await fakeBrowser.storage.local.set({ notices: 'rubbish' });
    expect(await make().next()).toBeNull();
    await fakeBrowser.storage.local.set({ notices: { rebuilt: null, unknown: 1 } });
    expect(await make().next()).toBeNull();
  });
});
