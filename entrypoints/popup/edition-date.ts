import { browser } from 'wxt/browser';

/** The day of the bundled rules, `2026-11-22`; empty when the file that says it is missing or damaged. */
export async function readEditionDate(): Promise<string> {
  try {
    const response = await fetch(browser.runtime.getURL('/edition.json' as '/popup.html'));
    const { date } = (await response.json()) as { date?: unknown };
    return typeof date === 'string' ? date : '';
  } catch {
    return '';
  }
}
