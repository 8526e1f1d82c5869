import type { Verdict } from '#engine/runtime';
import { HIGHLIGHT_NAMES, highlightStyles } from './highlight-styles.ts';

type TreeRoot = Document | ShadowRoot;

/** Paints ranges by the CSS Custom Highlight API: no node of the page is added, wrapped or changed. */
export class Painter {
  readonly #highlights = new Map<Verdict, Highlight>();
  /** The trees that hold marks: styles of the document do not reach into shadow roots everywhere. */
  readonly #roots = new Set<TreeRoot>();
  #sheet: CSSStyleSheet | null = null;

  add(range: Range, verdict: Verdict): void {
    let highlight = this.#highlights.get(verdict);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(verdict, highlight);
    }
    highlight.add(range);
    this.#roots.add(range.startContainer.getRootNode() as TreeRoot);
    this.ensure();
  }

  remove(range: Range, verdict: Verdict): void {
    this.#highlights.get(verdict)?.delete(range);
  }

  /** Registers again what the page has cleared: its scripts share the registry and the sheet lists with us. */
  ensure(): void {
    for (const [verdict, highlight] of this.#highlights) {
      const name = HIGHLIGHT_NAMES[verdict];
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    for (const root of this.#roots) this.#adopt(root);
  }

  /** Leaves nothing behind. */
  clear(): void {
    for (const [verdict, highlight] of this.#highlights) {
      if (CSS.highlights.get(HIGHLIGHT_NAMES[verdict]) === highlight) CSS.highlights.delete(HIGHLIGHT_NAMES[verdict]);
      highlight.clear();
    }
    this.#highlights.clear();
    const sheet = this.#sheet;
    for (const root of this.#roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#roots.clear();
    this.#sheet = null;
  }

  #adopt(root: TreeRoot): void {
    if (!isInPage(root)) {
      this.#roots.delete(root);
      return;
    }
    this.#sheet ??= makeSheet();
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }
}

function isInPage(root: TreeRoot): boolean {
  return root.isConnected && root.adoptedStyleSheets !== undefined;
}

function makeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyles());
  return sheet;
}
