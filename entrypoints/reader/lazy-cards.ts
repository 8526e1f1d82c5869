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
    if (this.#cards) {
      this.#cards.open(annotations, isPinned);
      return;
    }
    const wanted = {};
    this.#wanted = wanted;
    void this.#load().then((cards) => this.#wanted === wanted && cards?.open(annotations, isPinned));
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
    if (!globalThis.kebianCard) await call('loadCard', {}).catch(() => null);
    if (globalThis.kebianCard) this.#cards ??= this.#make(globalThis.kebianCard);
    return this.#cards;
  }
}
