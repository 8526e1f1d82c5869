import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readPackHash, readSettings, readStart, writePack, writeSettings } from '#store/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are balanced and without exceptions until somebody chooses', async () => {
    expect(await readSettings()).toEqual({ level: 'balanced', sites: {} });
  });

  it.each(['careful', 'balanced', 'thorough'] as const)('keep the level %s and the sites', async (level) => {
    await writeSettings({ level, sites: { 'a.example': 'off', 'b.example:8080': 'ask' } });
    expect(await readSettings()).toEqual({ level, sites: { 'a.example': 'off', 'b.example:8080': 'ask' } });
  });

  it.each([
    ['nothing', null, { level: 'balanced', sites: {} }],
    ['a text', 'damaged', { level: 'balanced', sites: {} }],
    ['a level there is not', { level: 'extreme', sites: { 'a.example': 'off' } }, { level: 'balanced', sites: { 'a.example': 'off' } }],
    ['a text for the sites', { level: 'careful', sites: 'a.example' }, { level: 'careful', sites: {} }],
    ['nothing for the sites', { level: 'careful', sites: null }, { level: 'careful', sites: {} }],
    [
      'a mode there is not',
      { level: 'careful', sites: { 'a.example': 'on', 'b.example': 1, 'c.example': 'ask' } },
      { level: 'careful', sites: { 'c.example': 'ask' } },
    ],
    ['an older form', { level: 'careful', offHosts: ['a.example'] }, { level: 'careful', sites: {} }],
  ])('fall back to what is usual where %s is stored', async (_, settings, expected) => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await readSettings()).toEqual(expected);
    expect((await readStart()).settings).toEqual(expected);
  });

  it('stay on this device', async () => {
    await writeSettings({ level: 'careful', sites: {} });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe('the stored pack', () => {
  it('is there with its hash once written, beside the settings', async () => {
    expect([await readPackHash(), (await readStart()).pack]).toEqual([null, null]);
    await writeSettings({ level: 'careful', sites: {} });
    await writePack('the pack', 'hash-1');
    expect(await readPackHash()).toBe('hash-1');
    expect(await readStart()).toEqual({ pack: 'the pack', ownPack: null, settings: { level: 'careful', sites: {} } });
  });

  it('is none where something else is stored', async () => {
    await fakeBrowser.storage.local.set({ pack: { rules: [] }, packHash: 7 });
    expect([await readPackHash(), (await readStart()).pack]).toEqual([null, null]);
  });
});
