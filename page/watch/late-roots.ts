/** Custom elements that were read before their definition came: their shadow roots come without any mutation to be seen. */
export class LateRoots {
  readonly #shadowRootOf: (element: HTMLElement) => ShadowRoot | null;
  readonly #waiting = new Set<HTMLElement>();

  constructor(shadowRootOf: (element: HTMLElement) => ShadowRoot | null) {
    this.#shadowRootOf = shadowRootOf;
  }

  get size(): number {
    return this.#waiting.size;
  }

  expect(element: HTMLElement): void {
    this.#waiting.add(element);
  }

  /** Those that have a shadow root by now; asked whenever there is an occasion. */
  take(): HTMLElement[] {
    const come: HTMLElement[] = [];
    for (const element of this.#waiting) {
      const hasCome = element.isConnected && this.#shadowRootOf(element) !== null;
      if (hasCome) come.push(element);
      if (hasCome || !element.isConnected) this.#waiting.delete(element);
    }
    return come;
  }
}
