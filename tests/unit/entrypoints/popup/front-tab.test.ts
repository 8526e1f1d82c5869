import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { writeSettings } from '#store/settings';
import { chooseSiteMode, readFrontTab } from '../../../../entrypoints/popup/front-tab.ts';

/** The rights that the browser holds for us. */
let granted: boolean;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  granted = true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => granted) as never);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation((async () => true) as never);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => {
    granted = false;
    return true;
  }) as never);
  front({});
});

function front(tab: object): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url: 'https://a.example/page', incognito: false, ...tab } as never]);
}

describe('the tab in front', () => {
  it('is of a site, with the mode that holds there', async () => {
    expect(await readFrontTab()).toEqual({ id: 7, host: 'a.example', mode: 'on' });
    await writeSettings({ level: 'balanced', sites: { 'a.example': 'off' } });
    expect(await readFrontTab()).toEqual({ id: 7, host: 'a.example', mode: 'off' });
  });

  it('of a private window offers no site to choose for, and keeps to what was chosen elsewhere', async () => {
    front({ incognito: true });
    await writeSettings({ level: 'balanced', sites: { 'a.example': 'off' } });
    expect(await readFrontTab()).toEqual({ id: 7, host: undefined, mode: 'off' });
  });

  it('has the usual mode when settings cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged'));
    expect((await readFrontTab())?.mode).toBe('on');
  });
});

describe('a choice for a site', () => {
  const tab = { id: 7, host: 'a.example', mode: 'on' as const };

  it('holds when it was kept', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(null as never);
    expect(await chooseSiteMode(tab, 'off')).toBe('off');
  });

  it('that cannot be kept leaves what holds', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('quota'));
    expect(await chooseSiteMode(tab, 'off')).toBe('on');
    expect(await chooseSiteMode(tab, 'ask')).toBe('ask');
  });
});
