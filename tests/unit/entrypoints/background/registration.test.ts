import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onSettings, readSettings, writeSettings } from '#store/settings';
import { setSite } from '../../../../entrypoints/background/handlers/set-site.ts';
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

describe('setSite', () => {
  it('off keeps the choice, and takes the site out of the registration; readers follow the settings', async () => {
    grant('*://*/*');
    const followed = vi.fn();
    const unfollow = onSettings(({ sites }) => followed(sites));
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
