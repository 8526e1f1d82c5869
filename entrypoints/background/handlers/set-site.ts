import type { Handlers } from '#protocol/server';
import { readSettings, writeSettings } from '#store/settings';
import { syncRegistration } from '../registration.ts';
import { checkTab } from './check-tab.ts';

/**
 * The permission itself is asked for in the popup, where the user's click is; here the choice is kept and acted on.
 * Readers in open tabs follow the settings by themselves.
 */
export const setSite: Handlers['setSite'] = async ({ tab, host, mode }) => {
  const settings = await readSettings();
  const { [host]: _, ...others } = settings.sites;
  await writeSettings({ ...settings, sites: mode === 'on' ? others : { ...others, [host]: mode } });
  await syncRegistration();
  if (mode === 'on') await checkTab({ tab });
  return null;
};
