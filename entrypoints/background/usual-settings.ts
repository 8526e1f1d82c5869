import { readSettings, type Settings, USUAL_SETTINGS } from '#store/settings';
import { notices } from './edition.ts';

/** The settings; where they cannot be read the usual ones, and the reader is told. */
export async function settingsOrUsual(): Promise<Settings> {
  try {
    return await readSettings();
  } catch {
    await notices.tell('cannot-save');
    return USUAL_SETTINGS;
  }
}
