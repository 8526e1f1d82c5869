import { until } from '../../../scripts/browser/until.ts';
import type { DrivenBrowser, DriveOptions, Evaluator } from './browser.ts';

/** The part of the extension's API that is asked here. */
interface ChromeLike {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/**
 * The welcome page, which the extension opens when it is installed, stays open for the whole file: it has the extension's API,
 * and asks nothing of the background by itself. Resolves when the rules are stored and, where it has the right, the script is registered.
 * @returns runs a function there
 */
export async function openOffice(
  welcome: Evaluator | undefined,
  { isGranted, isWhole }: Required<Omit<DriveOptions, 'extension'>>,
): Promise<DrivenBrowser['inExtension']> {
  if (!welcome) {
    return () => {
      throw new Error('There is no extension in this browser.');
    };
  }
  await until(() =>
    welcome.evaluate(
      async ({ isGranted, isWhole }) => {
        const { chrome } = globalThis as unknown as { chrome: ChromeLike };
        // A question now and then keeps the background awake until it has installed everything.
        await chrome.runtime.sendMessage({ kebian: 'readNotice', request: {} }).catch(() => null);
        const { packHash } = await chrome.storage.local.get('packHash');
        const isFilled = !isWhole || packHash !== undefined;
        return isFilled && (!isGranted || (await chrome.scripting.getRegisteredContentScripts()).length > 0);
      },
      { isGranted, isWhole },
    ),
  );
  return welcome.evaluate;
}
