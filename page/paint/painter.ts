import type { Verdict } from '#engine/runtime';
import { HIGHLIGHT_NAMES, highlightStyles } from './highlight-styles.ts';

/** Paints ranges by the CSS Custom Highlight API: no node of the page is added, wrapped or changed. */
export class Painter {
  readonly #document: Document;
  readonly #highlights = new Map<Verdict, Highlight>();
  #sheet: CSSStyleSheet | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  add(range: Range, verdict: Verdict): void {
    let highlight = this.#highlights.get(verdict);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(verdict, highlight);
    }
    highlight.add(range);
    this.ensure();
  }

  remove(range: Range, verdict: Verdict): void {
    this.#highlights.get(verdict)?.delete(range);
  }

  /** Registers again what the page has cleared: its scripts share the registry and the sheet list with us. */
  ensure(): void {
    for (const [verdict, highlight] of this.#highlights) {
      const name = HIGHLIGHT_NAMES[verdict];
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (this.#highlights.size === 0) return;
    this.#sheet ??= makeSheet();
    const sheets = this.#document.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) this.#document.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  /** Leaves nothing behind. */
  clear(): void {
    for (const [verdict, highlight] of this.#highlights) {
      if (CSS.highlights.get(HIGHLIGHT_NAMES[verdict]) === highlight) CSS.highlights.delete(HIGHLIGHT_NAMES[verdict]);
      highlight.clear();
    }
    this.#highlights.clear();
    const sheet = this.#sheet;
    if (sheet) this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#sheet = null;
  }
}

function makeSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyles());
  return sheet;
}
