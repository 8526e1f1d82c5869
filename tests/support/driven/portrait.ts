import type { Evaluator } from './browser.ts';

/** Everything about a page that must be the same with Kebian and without it. */
export interface Portrait {
  /** Each document and each shadow root, as it would be written down. */
  html: string[];
  /** Box of each element, in CSS pixels of its viewport. */
  boxes: string[];
  /** Where each element is scrolled to, if it is. */
  scrolled: string[];
  /** The element that has the focus in each document, from the outermost in. */
  focus: string[];
  /** Of fields. */
  values: string[];
  /** Highlights that are not ours. */
  highlights: string[];
}

/** Looks at a page as it is now, frames of the same site and shadow roots with it, our open card left out. */
export function portray(page: Evaluator): Promise<Portrait> {
  return page.evaluate(() => {
    const portrait: Portrait = { html: [], boxes: [], scrolled: [], focus: [], values: [], highlights: [] };
    const nameOf = ({ localName, id }: Element) => (id ? `${localName}#${id}` : localName);
    const rounded = (lengths: number[]) => lengths.map((length) => Math.round(length * 100) / 100).join(' ');
    // Copied into a document where no custom element comes to life.
    const inert = document.implementation.createHTMLDocument();
    const written = (nodes: Iterable<Node>) => {
      const copy = inert.createElement('div');
      copy.append(...[...nodes].map((node) => inert.importNode(node, true)));
      for (const card of copy.querySelectorAll('kebian-card')) card.remove();
      return copy.innerHTML;
    };
    const look = (view: typeof globalThis) => {
      const { document } = view;
      const walk = (element: Element) => {
        if (element.localName === 'kebian-card') return;
        const { x, y, width, height } = element.getBoundingClientRect();
        portrait.boxes.push(`${nameOf(element)} ${rounded([x, y, width, height])}`);
        const { scrollLeft, scrollTop } = element;
        if (scrollLeft !== 0 || scrollTop !== 0) portrait.scrolled.push(`${nameOf(element)} ${rounded([scrollLeft, scrollTop])}`);
        if ('value' in element && typeof element.value === 'string') portrait.values.push(element.value);
        const root = element.shadowRoot ?? view.closedRoots?.find(({ host }) => host === element);
        if (root) {
          portrait.html.push(written(root.childNodes));
          for (const child of root.children) walk(child);
        }
        const inner = (element as HTMLIFrameElement).contentWindow;
        if (inner) look(inner as unknown as typeof globalThis);
        for (const child of element.children) walk(child);
      };
      portrait.html.push(written([document.documentElement]));
      portrait.focus.push(document.activeElement ? nameOf(document.activeElement) : 'nothing');
      for (const [name, highlight] of view.CSS.highlights) {
        if (!name.startsWith('kebian-')) portrait.highlights.push(`${name}: ${[...highlight].map(String).join(' | ')}`);
      }
      walk(document.documentElement);
    };
    look(globalThis);
    return portrait;
  });
}
