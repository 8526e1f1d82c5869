import type { Annotation, Cards } from '#page';
import { call } from '#protocol/client';
import type { CardScript } from '../card/card-script.ts';

declare global {
  /** Set by the card's script when the background has put it into this frame. */
  var kebianCard: CardScript | undefined;
}

/** Cards whose script is fetched when the first one opens: it is too large for pages where nobody opens one. */
export class LazyCards implements Cards {
  readonly #make: (script: CardScript) => Cards;
  #cards: Cards | null = null;
  /** What was asked for last, while the script is on its way. */
  #wanted: object | null = null;

  constructor(make: (script: CardScript) => Cards) {
    this.#make = make;
  }

  get current(): Annotation | null {
    return this.#cards?.current ?? null;
  }

  get isPinned(): boolean {
    return this.#cards?.isPinned ?? false;
  }

  holds(event: Event): boolean {
    return this.#cards?.holds(event) ?? false;
  }

  open(annotations: readonly Annotation[], isPinned: boolean): void {
    this.#do((cards) => cards.open(annotations, isPinned));
  }

  reveal(annotation: Annotation): void {
    this.#do((cards) => cards.reveal(annotation));
  }

  /** At once, or when the script is there, unless something else is asked for meanwhile. */
  #do(what: (cards: Cards) => void): void {
    if (this.#cards) {
      what(this.#cards);
      return;
    }
    this.#wanted = what;
    void this.#load().then((cards) => this.#wanted === what && cards && what(cards));
  }

  close(): void {
    this.#wanted = null;
    this.#cards?.close();
  }

  refresh(): void {
    this.#cards?.refresh();
  }

  /** Null when the extension has gone: there is nothing to open then, and nothing to say. */
  async #load(): Promise<Cards | null> {
    if (!globalThis.kebianCard) await call('loadScript', { script: 'card' }).catch(() => null);
    if (globalThis.kebianCard) this.#cards ??= this.#make(globalThis.kebianCard);
    return this.#cards;
  }
}
