import { scrollToRange } from '../anchor/scroll-to.ts';
import type { Annotation } from '../annotations.ts';
import { parentOf } from '../extract/composed.ts';
import type { Cards } from './cards.ts';
import { HOST_NAME } from './host-name.ts';
import { type Box, placeCard } from './place-card.ts';

/** Fills the card; returns what takes it down again. */
export type MountCard = (shadow: ShadowRoot, annotations: readonly Annotation[], close: () => void) => () => void;

export interface CardHostOptions {
  document: Document;
  shadowMode: ShadowRootMode;
  mount: MountCard;
}

interface OpenCard {
  element: HTMLElement;
  annotation: Annotation;
  /** Opened on purpose: stays until it is closed. */
  isPinned: boolean;
  close: AbortController;
}

/** Opens one card at a time beside a sentence, above everything, without moving scroll or focus. */
export class CardHost implements Cards {
  readonly #options: CardHostOptions;
  #open: OpenCard | null = null;

  constructor(options: CardHostOptions) {
    this.#options = options;
  }

  get current(): Annotation | null {
    return this.#open?.annotation ?? null;
  }

  get isPinned(): boolean {
    return this.#open?.isPinned ?? false;
  }

  holds(event: Event): boolean {
    return this.#open !== null && event.composedPath().includes(this.#open.element);
  }

  open(annotations: readonly Annotation[], isPinned: boolean): void {
    const [annotation] = annotations;
    if (!annotation) return;
    if (this.#open?.annotation.key === annotation.key) {
      this.#open.isPinned ||= isPinned;
      return;
    }
    this.close();
    const { document, shadowMode } = this.#options;
    const element = makeHost(document);
    const open: OpenCard = { element, annotation, isPinned, close: new AbortController() };
    this.#open = open;
    const shadow = element.attachShadow({ mode: shadowMode });
    // Everything outside a modal dialog, or outside what fills the screen, takes no clicks.
    (topLayerAround(annotation.range.startContainer) ?? document.documentElement).append(element);
    element.showPopover?.();
    this.#listen(open);
    this.#fill(open, shadow, annotations);
  }

  close(): void {
    const open = this.#open;
    this.#open = null;
    open?.close.abort();
    open?.element.remove();
  }

  reveal(annotation: Annotation): void {
    scrollToRange(annotation.range);
    this.close();
    this.open([annotation], true);
  }

  refresh(): void {
    const open = this.#open;
    if (open) requestAnimationFrame(() => this.#place(open));
  }

  #fill(open: OpenCard, shadow: ShadowRoot, annotations: readonly Annotation[]): void {
    open.close.signal.addEventListener(
      'abort',
      this.#options.mount(shadow, annotations, () => this.close()),
    );
    const resized = new ResizeObserver(() => this.#place(open));
    resized.observe(open.element);
    open.close.signal.addEventListener('abort', () => resized.disconnect());
    this.#place(open);
  }

  #listen(open: OpenCard): void {
    const { document } = this.#options;
    const view = document.defaultView;
    const { signal } = open.close;
    const place = () => this.#place(open);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // Nor does it close the dialog around the card.
        event.stopPropagation();
        event.preventDefault();
        this.close();
      },
      { capture: true, signal },
    );
    document.addEventListener('scroll', place, { capture: true, passive: true, signal });
    document.addEventListener('fullscreenchange', () => this.close(), { signal });
    view?.addEventListener('resize', place, { passive: true, signal });
    view?.addEventListener('beforeprint', () => this.close(), { signal });
  }

  /** Beside its sentence wherever that is now; closed when the sentence has left the viewport. */
  #place(open: OpenCard): void {
    const view = this.#options.document.defaultView;
    if (!view || open.close.signal.aborted) return;
    const viewport = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
    const lines: Box[] = [...open.annotation.range.getClientRects()].filter((box) => box.bottom > 0 && box.top < viewport.height);
    if (lines.length === 0) {
      this.close();
      return;
    }
    open.element.style.removeProperty('--kebian-max-height');
    const { width, height } = open.element.getBoundingClientRect();
    const { left, top, maxHeight } = placeCard(lines, { width, height }, viewport);
    open.element.style.setProperty('--kebian-max-height', `${maxHeight}px`);
    open.element.style.setProperty('left', `${left}px`, 'important');
    open.element.style.setProperty('top', `${top}px`, 'important');
  }
}

/** The modal dialog, or the element that fills the screen, in which a node stands, out of shadow roots too. */
function topLayerAround(node: Node): Element | null {
  for (let element = parentOf(node); element; element = parentOf(element)) if (element.matches(':modal')) return element;
  return null;
}

/** Its own styles are inline and important: a page's rule for every element must not reach it. */
function makeHost(document: Document): HTMLElement {
  const host = document.createElement(HOST_NAME);
  host.popover = 'manual';
  const styles: [string, string][] = [
    ['all', 'initial'],
    ['display', 'block'],
    ['position', 'fixed'],
    ['z-index', '2147483647'],
    ['left', '0'],
    ['top', '0'],
    ['inset-inline-end', 'auto'],
    ['width', 'max-content'],
    ['max-width', 'calc(100vw - 16px)'],
    ['overflow', 'visible'],
  ];
  for (const [name, value] of styles) host.style.setProperty(name, value, 'important');
  return host;
}
