import { browser } from 'wxt/browser';
import type { Level } from '#engine/runtime';

/** What the user chose. Kept in `storage.local`, never in `storage.sync`. */
export interface Settings {
  level: Level;
  /** Host names (with port, if any) on which nothing of ours runs. */
  offHosts: string[];
}

const DEFAULTS: Settings = { level: 'balanced', offHosts: [] };

/** What a content script needs at its start, in one read: the compiled rules and the settings. */
export async function readStart(): Promise<{ pack: string | null; settings: Settings }> {
  const stored = await browser.storage.local.get(['pack', 'settings']);
  return { pack: typeof stored.pack === 'string' ? stored.pack : null, settings: complete(stored.settings) };
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
  const { packHash } = await browser.storage.local.get('packHash');
  return typeof packHash === 'string' ? packHash : null;
}

/** Stores the compiled rules where content scripts find them without waking the background. */
export async function writePack(pack: string, hash: string): Promise<void> {
  await browser.storage.local.set({ pack, packHash: hash });
}

/** Stored settings may be older than this version, or damaged: what is missing or odd falls back to its default. */
function complete(stored: unknown): Settings {
  const partial = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Settings>;
  return {
    level: partial.level === 'careful' || partial.level === 'thorough' ? partial.level : DEFAULTS.level,
    offHosts: Array.isArray(partial.offHosts) ? partial.offHosts.filter((host) => typeof host === 'string') : DEFAULTS.offHosts,
  };
}
