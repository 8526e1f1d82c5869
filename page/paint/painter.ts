import type { MarkedAs } from '#engine/runtime';
import { highlightName } from './highlight-name.ts';
import type { Looks } from './looks.ts';
import type { Tone } from './tone.ts';

type TreeRoot = Document | ShadowRoot;

/** Paints ranges by the CSS Custom Highlight API: no node of the page is added, wrapped or changed. */
export class Painter {
  readonly #painted = new Map<Range, { verdict: MarkedAs; tone: Tone }>();
  /** By registered name. */
  readonly #highlights = new Map<string, Highlight>();
  /** The trees that hold marks: styles of the document do not reach into shadow roots everywhere. */
  readonly #roots = new Set<TreeRoot>();
  #sheet: CSSStyleSheet | null = null;
  #looks: Looks | null = null;

  /** Says how marks look; to be called before the first one. */
  dress(looks: Looks): void {
    this.#looks = looks;
  }

  add(range: Range, verdict: MarkedAs): void {
    this.#paint(range, verdict, this.#toneAt(range));
    this.#roots.add(range.startContainer.getRootNode() as TreeRoot);
    this.ensure();
  }

  remove(range: Range): void {
    const paint = this.#painted.get(range);
    this.#painted.delete(range);
    if (paint) this.#highlights.get(highlightName(paint.verdict, paint.tone))?.delete(range);
  }

  /** Registers again what the page has cleared: its scripts share the registry and the sheet lists with us. */
  ensure(): void {
    for (const [name, highlight] of this.#highlights) {
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    for (const root of this.#roots) this.#adopt(root);
  }

  /** Follows a page that has turned dark or light: a look at one mark tells. */
  followTone(): void {
    const [first] = this.#painted;
    if (!first || this.#toneAt(first[0]) === first[1].tone) return;
    for (const [range, { verdict }] of [...this.#painted]) {
      this.remove(range);
      this.#paint(range, verdict, this.#toneAt(range));
    }
    this.ensure();
  }

  /** Leaves nothing behind. */
  clear(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      highlight.clear();
    }
    this.#highlights.clear();
    this.#painted.clear();
    const sheet = this.#sheet;
    for (const root of this.#roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#roots.clear();
    this.#sheet = null;
  }

  #toneAt(range: Range): Tone {
    return this.#looks?.toneAt(range) ?? 'light';
  }

  #paint(range: Range, verdict: MarkedAs, tone: Tone): void {
    this.#painted.set(range, { verdict, tone });
    const name = highlightName(verdict, tone);
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    highlight.add(range);
  }

  #adopt(root: TreeRoot): void {
    if (!root.isConnected || root.adoptedStyleSheets === undefined) {
      this.#roots.delete(root);
      return;
    }
    this.#sheet ??= makeSheet(this.#looks?.styles ?? '');
    const sheets = root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }
}

function makeSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
