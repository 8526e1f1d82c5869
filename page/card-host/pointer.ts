import type { Annotator } from '../annotator.ts';
import type { Cards } from './cards.ts';

/** How long the pointer rests on a mark before its card opens, in milliseconds. */
const REST = 250;
/** How long it may be away, on its way to the card, before the card closes, in milliseconds. */
const LEAVE = 300;

/** Opens cards by hover, click and tap. Listens only while there are marks, never prevents what the page would do. */
export class PointerControl {
  readonly #annotator: Annotator;
  readonly #cards: Cards;
  readonly #document: Document;
  #listening: AbortController | null = null;
  /** The element that was the root when listening began. */
  #root: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(document: Document, annotator: Annotator, cards: Cards) {
    this.#document = document;
    this.#annotator = annotator;
    this.#cards = cards;
  }

  /** Follows the number of marks: with none, no listener of ours is on the page. */
  update(count: number): void {
    // `document.open()` takes every listener away, and the root with them.
    if (this.#listening && this.#root !== this.#document.documentElement) this.stop();
    if (count > 0 && !this.#listening) this.#listen();
    if (count === 0) this.stop();
    // A card does not outlive its mark.
    const { current } = this.#cards;
    if (current && !this.#annotator.get(current.key)) this.#cards.close();
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#cards.close();
  }

  #listen(): void {
    this.#listening = new AbortController();
    this.#root = this.#document.documentElement;
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    this.#document.addEventListener('pointermove', (event) => this.#onMove(event), options);
    this.#document.addEventListener('pointerout', (event) => event.relatedTarget === null && this.#leave(), options);
    this.#document.addEventListener('click', (event) => this.#onClick(event), options);
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    cancelAnimationFrame(this.#frame);
    // The event knows its path only while it is dispatched.
    if (this.#cards.holds(event)) clearTimeout(this.#timer);
    else this.#frame = requestAnimationFrame(() => this.#aim(event.clientX, event.clientY));
  }

  #aim(x: number, y: number): void {
    const under = this.#annotator.at(x, y);
    const [first] = under;
    clearTimeout(this.#timer);
    if (first) {
      if (first.key !== this.#cards.current?.key && !this.#cards.isPinned)
        this.#timer = setTimeout(() => this.#cards.open(under, false), REST);
    } else this.#leave();
  }

  /** The pointer is on no mark, or out of the frame. */
  #leave(): void {
    clearTimeout(this.#timer);
    if (this.#cards.current && !this.#cards.isPinned) this.#timer = setTimeout(() => this.#cards.close(), LEAVE);
  }

  #onClick(event: MouseEvent): void {
    if (event.button !== 0 || this.#cards.holds(event)) return;
    // What the pointer passed on its way must not open over what is clicked; on a busy page its frame comes after the click.
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    const under = this.#annotator.at(event.clientX, event.clientY);
    const hasSelection = !(this.#document.getSelection()?.isCollapsed ?? true);
    if (under.length > 0 && !hasSelection) this.#cards.open(under, true);
    else this.#cards.close();
  }
}
