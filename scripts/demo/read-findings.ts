import type { Page } from 'playwright-core';
import type { RuleFacts } from '#engine/schema';
import type { ExtensionBrowser } from '../browser/launch-chromium.ts';

/** A finding with what its card would say. */
export interface ToldFinding {
  quote: string;
  rule: string;
  stance: string;
  confidence: number;
  facts: RuleFacts;
}

interface Listed {
  state: string;
  findings?: { rule: string; quote: string; stance: string; confidence: number }[];
}

/** Asks the extension itself, as its popup does. The page must be in front. */
export async function readFindings(browser: ExtensionBrowser, page: Page): Promise<ToldFinding[]> {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/library.html`);
  await page.bringToFront();
  const found = await popup.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
        runtime: { sendMessage(message: unknown): Promise<unknown> };
      };
    };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const state = (await chrome.runtime.sendMessage({ kebian: 'checkTab', request: { tab: tab?.id } })) as Listed;
    return Promise.all(
      (state.findings ?? []).map(async ({ rule, quote, stance, confidence }) => ({
        quote,
        rule,
        stance,
        confidence,
        facts: (await chrome.runtime.sendMessage({ kebian: 'readFacts', request: { rule } })) as RuleFacts,
      })),
    );
  }, page.url());
  await popup.close();
  return found;
}
