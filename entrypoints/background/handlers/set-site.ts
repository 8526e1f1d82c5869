import type { Handlers, SiteMode } from '#protocol/server';
import { readSettings, writeSettings } from '#store/settings';
import { notices } from '../edition.ts';
import { syncRegistration } from '../registration.ts';
import { checkTab } from './check-tab.ts';

/**
 * The permission itself is asked for in the popup, where the user's click is; here the choice is kept and acted on.
 * Readers in open tabs follow the settings by themselves. A choice that cannot be kept is not acted on either.
 */
export const setSite: Handlers['setSite'] = async ({ tab, host, mode }) => {
  // Told anew with each choice.
  await notices.end('cannot-save');
  try {
    await remember(host, mode);
  } catch (error) {
    await notices.tell('cannot-save');
    throw error;
  }
  await syncRegistration();
  if (mode === 'on') await checkTab({ tab });
  return null;
};

async function remember(host: string, mode: SiteMode): Promise<void> {
  const settings = await readSettings();
  const { [host]: before, ...others } = settings.sites;
  if (mode === (before ?? 'on')) return;
  await writeSettings({ ...settings, sites: mode === 'on' ? others : { ...others, [host]: mode } });
}
