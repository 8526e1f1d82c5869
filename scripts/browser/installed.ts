import type { ExtensionBrowser } from './launch-chromium.ts';
import { until } from './until.ts';

/** The part of the extension API that is called inside the worker. */
interface ChromeLike {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}

/** Resolves when the background has stored the pack and, where it has a right to sites, registered its script. */
export async function isInstalled(browser: ExtensionBrowser, registered = true): Promise<void> {
  await until(async () => {
    const worker = await browser.worker();
    return worker.evaluate(async (needsScript) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeLike };
      const { packHash } = await chrome.storage.local.get('packHash');
      return packHash !== undefined && (!needsScript || (await chrome.scripting.getRegisteredContentScripts()).length > 0);
    }, registered);
  });
}
