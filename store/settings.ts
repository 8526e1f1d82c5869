import { browser } from 'wxt/browser';
import type { Level } from '#engine/runtime';

export { packFromText, packToText } from './pack-text.ts';

/** What the user chose. Kept in `storage.local`, never in `storage.sync`. */
export interface Settings {
  level: Level;
  /**
   * Exceptions from the rights granted, by host name, whatever the port: `off` runs nothing there,
   * `ask` reads only on a click although the right to read by itself is there.
   */
  sites: Record<string, 'ask' | 'off'>;
}

/** What holds until somebody chooses, and where settings cannot be read. */
export const USUAL_SETTINGS: Settings = { level: 'balanced', sites: {} };

/** What a content script needs at its start, in one read: the compiled rules, as text, the user's own, if there are any, and the settings. */
export async function readStart(): Promise<{ pack: string | null; ownPack: string | null; settings: Settings }> {
  const { pack, ownPack, settings } = await browser.storage.local.get(['pack', 'ownPack', 'settings']);
  return { pack: textOrNull(pack), ownPack: textOrNull(ownPack), settings: complete(settings) };
}

function textOrNull(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

/** Calls back with the settings whenever they change, and when the user's own compiled rules do; returns what ends it. */
export function onStored(onSettings: (settings: Settings) => void, onOwnPack: () => void): () => void {
  const listener = ({ settings, ownPack }: Record<string, { newValue?: unknown }>) => {
    if (settings) onSettings(complete(settings.newValue));
    if (ownPack) onOwnPack();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return complete(settings);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings });
}

/** Which edition the stored pack is of, or null. */
export async function readPackHash(): Promise<string | null> {
  return textOrNull((await browser.storage.local.get('packHash')).packHash);
}

/** Stores the compiled rules where content scripts find them without waking the background. */
export async function writePack(pack: string, hash: string): Promise<void> {
  await browser.storage.local.set({ pack, packHash: hash });
}

/** What the stored pack of the user's own rules was compiled from, or null. */
export async function readOwnKey(): Promise<string | null> {
  return textOrNull((await browser.storage.local.get('ownKey')).ownKey);
}

/** Stores the user's own compiled rules beside ours; null takes them away. */
export async function writeOwnPack(own: { pack: string | null; key: string } | null): Promise<void> {
  if (own?.pack) return browser.storage.local.set({ ownPack: own.pack, ownKey: own.key });
  await browser.storage.local.remove(['ownPack', 'ownKey']);
  if (own) await browser.storage.local.set({ ownKey: own.key });
}

/** Stored settings may be older than this version, or damaged: what is missing or odd falls back to its default. */
function complete(stored: unknown): Settings {
  const partial = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Settings>;
  return {
    level: partial.level === 'careful' || partial.level === 'thorough' ? partial.level : USUAL_SETTINGS.level,
    sites: Object.fromEntries(Object.entries(partial.sites ?? USUAL_SETTINGS.sites).filter(([, mode]) => mode === 'ask' || mode === 'off')),
  };
}
