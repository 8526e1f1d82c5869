import { browser } from 'wxt/browser';

/** Where Chromium and Firefox offer a page's script different means; the manifest's differences stand in wxt.config.ts. */

/** Firefox has it as an attribute, for extensions only: https://searchfox.org/mozilla-central/source/dom/webidl/Element.webidl */
type WithRoot = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, closed ones too; null where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Chromium's API takes HTML elements only; what is under the pointer may be a drawing.
  if (!(element instanceof HTMLElement)) return null;
  const { openOrClosedShadowRoot } = element as WithRoot;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  // The extension may go while a page is read: asked then, the browser throws into the page's console.
  return browser.runtime?.id === undefined ? null : browser.dom.openOrClosedShadowRoot(element);
}

/** Host name of the outermost page, empty where it has none (`about:blank`); null when this frame is not told. */
export function siteOf({ location, top, self }: Window): string | null {
  if (top === self) return hostOf(location.origin) ?? '';
  // "null" where a frame on the way asks for no referrer (https://github.com/whatwg/html/pull/11560).
  // Firefox has the list from version 148 on (https://bugzilla.mozilla.org/show_bug.cgi?id=1085214).
  const told = location.ancestorOrigins;
  const site = hostOf(told?.[told.length - 1]);
  if (site !== null) return site;
  try {
    return top?.location.hostname || null;
  } catch {
    // Of another origin.
    return null;
  }
}

function hostOf(origin = 'null'): string | null {
  return origin === 'null' ? null : new URL(origin).hostname;
}
