import { until } from '../../../scripts/browser/until.ts';
import type { Evaluator } from './browser.ts';

declare global {
  /** Closed shadow roots, where a page of ours shows them to the test. */
  var closedRoots: ShadowRoot[] | undefined;
}

/** Quotations painted in sight, through frames of the same site and shadow roots, in page order; white space is one space. */
export function quotesThroughout(page: Evaluator): Promise<string[]> {
  return page.evaluate(() => {
    const quotes: string[] = [];
    const read = (view: typeof globalThis) => {
      const left = new Set<Range>();
      for (const [name, highlight] of view.CSS.highlights) {
        if (name.startsWith('kebian-')) for (const range of highlight) left.add(range as Range);
      }
      const tell = (range: Range) => {
        left.delete(range);
        if (range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) && range.getClientRects().length > 0) {
          quotes.push(range.toString().replace(/[\t\n\r ]+/g, ' '));
        }
      };
      const walk = (node: Node) => {
        for (const range of [...left].filter((each) => each.startContainer === node).sort((a, b) => a.startOffset - b.startOffset)) tell(range);
        const root = (node as Element).shadowRoot ?? view.closedRoots?.find(({ host }) => host === node);
        if (root) walk(root);
        const inner = (node as HTMLIFrameElement).contentWindow;
        if (inner) read(inner as unknown as typeof globalThis);
        for (const child of node.childNodes) walk(child);
      };
      walk(view.document);
    };
    read(globalThis);
    return quotes;
  });
}

/** Resolves when exactly these are painted; fails with what is painted instead. */
export async function untilMarked(page: Evaluator, expected: readonly string[]): Promise<void> {
  let seen: string[] = [];
  await until(async () => {
    seen = await quotesThroughout(page);
    return seen.join('\n') === expected.join('\n');
  }).catch(() => undefined);
  if (seen.join('\n') !== expected.join('\n')) throw new Error(`Painted are ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}.`);
}

/** Everything about a page that must be the same with Kebian and without it. */
export interface Portrait {
  /** Each document and each shadow root, as it would be written down. */
  html: string[];
  /** Box of each element, in CSS pixels of its viewport. */
  boxes: string[];
  /** Where each document and element is scrolled to, if it is. */
  scrolled: string[];
  /** The elements that have the focus, from the outermost document in. */
  focus: string[];
  values: string[];
  /** Highlights that are not ours. */
  highlights: string[];
}

/** Looks at a page as it is now, our open card left out. */
export function portray(page: Evaluator): Promise<Portrait> {
  return page.evaluate(() => {
    const portrait: Portrait = { html: [], boxes: [], scrolled: [], focus: [], values: [], highlights: [] };
    const rounded = (length: number) => Math.round(length * 100) / 100;
    const look = (view: typeof globalThis) => {
      const { document } = view;
      const walk = (element: Element) => {
        if (element.localName === 'kebian-card') return;
        const { x, y, width, height } = element.getBoundingClientRect();
        portrait.boxes.push(`${element.localName}#${element.id} ${[x, y, width, height].map(rounded).join(' ')}`);
        if (element.scrollTop !== 0 || element.scrollLeft !== 0) {
          portrait.scrolled.push(`${element.localName}#${element.id} ${rounded(element.scrollLeft)} ${rounded(element.scrollTop)}`);
        }
        if ('value' in element && typeof element.value === 'string') portrait.values.push(element.value);
        const root = element.shadowRoot ?? view.closedRoots?.find(({ host }) => host === element);
        if (root) {
          portrait.html.push(root.innerHTML);
          for (const child of root.children) walk(child);
        }
        const inner = (element as HTMLIFrameElement).contentWindow;
        if (inner) look(inner as unknown as typeof globalThis);
        for (const child of element.children) walk(child);
      };
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelector(':scope > kebian-card')?.remove();
      portrait.html.push(copy.outerHTML);
      portrait.focus.push(`${document.activeElement?.localName}#${document.activeElement?.id}`);
      for (const [name, highlight] of view.CSS.highlights) {
        if (!name.startsWith('kebian-')) portrait.highlights.push(`${name}: ${[...highlight].map(String).join(' | ')}`);
      }
      walk(document.documentElement);
    };
    look(globalThis);
    return portrait;
  });
}

/** Where the first line of a mark stands in the viewport of the page, through the frames it is in; scrolled into sight first. */
export function reachMark(page: Evaluator, quote: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const find = (view: typeof globalThis): { x: number; y: number } | null => {
      for (const [name, highlight] of view.CSS.highlights) {
        for (const range of highlight as Iterable<Range>) {
          if (!name.startsWith('kebian-') || range.toString().replace(/[\t\n\r ]+/g, ' ') !== wanted) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      for (const frame of view.document.querySelectorAll('iframe')) {
        const point = frame.contentWindow && find(frame.contentWindow as unknown as typeof globalThis);
        const { x, y } = frame.getBoundingClientRect();
        if (point) return { x: point.x + x + frame.clientLeft, y: point.y + y + frame.clientTop };
      }
      return null;
    };
    return find(globalThis);
  }, quote);
}
