import { browser } from 'wxt/browser';

/** The day of the bundled rules, `2026-11-22`. */
export async function readEditionDate(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('/edition.json' as '/popup.html'));
  return ((await response.json()) as { date: string }).date;
}
