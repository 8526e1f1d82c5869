import { callFrame, type Handlers } from '#protocol/server';
import { readSettings, writeSettings } from '#store/settings';
import { syncRegistration } from '../registration.ts';
import { readCounts } from '../shown-counts.ts';
import { checkTab } from './check-tab.ts';

/** The permission itself is asked for in the popup, where the user's click is; here the choice is kept and acted on. */
export const setSite: Handlers['setSite'] = async ({ tab, host, mode }) => {
  const settings = await readSettings();
  const { [host]: _, ...others } = settings.sites;
  await writeSettings({ ...settings, sites: mode === 'on' ? others : { ...others, [host]: mode } });
  await syncRegistration();
  if (mode === 'off') await stopTab(tab);
  else if (mode === 'on') await checkTab({ tab });
  return null;
};

async function stopTab(tab: number): Promise<void> {
  const frames = new Set([0, ...Object.keys(await readCounts(tab)).map(Number)]);
  await Promise.all([...frames].map((frame) => callFrame('stop', { tab, frame }, {}).catch(() => null)));
}
