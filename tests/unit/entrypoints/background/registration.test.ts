import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onStored, readSettings, writeSettings } from '#store/settings';
import { notices } from '../../../../entrypoints/background/edition.ts';
import { setSite } from '../../../../entrypoints/background/handlers/set-site.ts';
import { readOpenTabs } from '../../../../entrypoints/background/open-tabs.ts';
import { syncRegistration } from '../../../../entrypoints/background/registration.ts';

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** The part of the browser that holds rights and registered scripts; the fake browser has none of its own. */
function grant(...origins: string[]): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins, permissions: [] });
}
let scripts: Script[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  scripts = [];
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) =>
    scripts.filter(({ id }) => ids.includes(id))) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async ([script]: Script[]) => {
    if (scripts.some(({ id }) => id === script?.id)) throw new Error(`Duplicate script ID '${script?.id}'`);
    scripts.push(script as Script);
  }) as never);
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation((async ([script]: Script[]) => {
    if (!scripts.some(({ id }) => id === script?.id)) throw new Error(`Nonexistent script ID '${script?.id}'`);
    scripts = [script as Script];
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    scripts = scripts.filter(({ id }) => !ids.includes(id));
  }) as never);
});

describe('syncRegistration', () => {
  it('registers nothing without a right', async () => {
    grant();
    await syncRegistration();
    expect(scripts).toEqual([]);
  });

  it('registers one script for exactly the sites granted, in all their frames', async () => {
    grant('*://a.example/*', '*://b.example/*');
    await syncRegistration();
    expect(scripts).toEqual([
      expect.objectContaining({ js: ['/reader.js'], matches: ['*://a.example/*', '*://b.example/*'], excludeMatches: [], allFrames: true }),
    ]);
  });

  it('follows rights that are added and taken back', async () => {
    grant('*://a.example/*');
    await syncRegistration();
    grant('*://*/*');
    await syncRegistration();
    expect(scripts.map(({ matches }) => matches)).toEqual([['*://*/*']]);
    grant();
    await syncRegistration();
    expect(scripts).toEqual([]);
  });

  it('leaves out the sites excepted', async () => {
    grant('*://*/*');
    await writeSettings({ level: 'balanced', sites: { 'a.example': 'off', 'b.example': 'ask' } });
    await syncRegistration();
    expect(scripts[0]?.excludeMatches).toEqual(['*://a.example/*', '*://b.example/*']);
  });

  it('registers once when rights and settings change at the same moment', async () => {
    grant('*://*/*');
    await Promise.all([syncRegistration(), syncRegistration(), syncRegistration()]);
    expect(scripts).toHaveLength(1);
  });
});

describe('settings that cannot be read', () => {
  it('leave the sites excepted that are registered so', async () => {
    grant('*://*/*');
    await writeSettings({ level: 'balanced', sites: { 'a.example': 'off' } });
    await syncRegistration();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged'));
    grant('*://a.example/*', '*://b.example/*');
    await syncRegistration();
    expect(scripts).toEqual([
      expect.objectContaining({ matches: ['*://a.example/*', '*://b.example/*'], excludeMatches: ['*://a.example/*'] }),
    ]);
    expect((await notices.next())?.kind).toBe('cannot-save');
  });
});

describe('readOpenTabs', () => {
  it('reads the tabs of granted sites, but none where only a click counts or nothing is to run', async () => {
    grant('*://*/*');
    await writeSettings({ level: 'balanced', sites: { 'off.example': 'off', 'ask.example': 'ask' } });
    const query = vi
      .spyOn(fakeBrowser.tabs, 'query')
      .mockResolvedValue(
        ['https://a.example/', 'https://off.example/x', 'https://ask.example/', 'https://store.example/', 'https://b.example:8080/'].map(
          (url, id) => ({ id, url }) as never,
        ),
      );
    const injected: number[] = [];
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({ target }: { target: { tabId: number } }) => {
      if (target.tabId === 3) throw new Error('The extensions gallery cannot be scripted.');
      injected.push(target.tabId);
      return [];
    }) as never);
    await readOpenTabs();
    expect(query.mock.calls).toEqual([[{ url: ['*://*/*'], discarded: false }]]);
    expect(injected).toEqual([0, 4]);
  });

  it('looks at no tab without a right', async () => {
    grant();
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    await readOpenTabs();
    expect(query).not.toHaveBeenCalled();
  });
});

describe('setSite', () => {
  it('is not done, and told with each try, when it cannot be kept', async () => {
    grant('*://*/*');
    await syncRegistration();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    for (let times = 0; times < 2; times++) {
      await expect(setSite({ tab: 7, host: 'a.example', mode: 'off' }, {})).rejects.toThrow('quota');
      expect((await notices.next())?.kind).toBe('cannot-save');
      await notices.dismiss('cannot-save');
    }
    expect(scripts[0]?.excludeMatches).toEqual([]);
    full.mockRestore();
    await setSite({ tab: 7, host: 'a.example', mode: 'off' }, {});
    expect(await notices.next()).toBeNull();
  });

  it('off keeps the choice, and takes the site out of the registration; readers follow the settings', async () => {
    grant('*://*/*');
    const followed = vi.fn();
    const unfollow = onStored(
      ({ sites }) => followed(sites),
      () => {},
    );
    await setSite({ tab: 7, host: 'a.example', mode: 'off' }, {});
    expect(await readSettings()).toMatchObject({ sites: { 'a.example': 'off' } });
    expect(scripts[0]?.excludeMatches).toEqual(['*://a.example/*']);
    expect(followed.mock.calls).toEqual([[{ 'a.example': 'off' }]]);
    unfollow();
  });

  it('ask keeps the choice beside those of other sites', async () => {
    grant('*://*/*');
    await writeSettings({ level: 'careful', sites: { 'b.example': 'off' } });
    await setSite({ tab: 7, host: 'a.example', mode: 'ask' }, {});
    expect(await readSettings()).toEqual({
      level: 'careful',
      sites: { 'a.example': 'ask', 'b.example': 'off' },
    });
  });
});
