import { createMatcher, decodePack, type Matcher, mayHoldClaim } from '#engine/runtime';

/** What is asked of the engine in a fresh page; run there by cold-start.ts. */

/** Milliseconds. */
export interface ColdScan {
  /** From bytes to a matcher. */
  open: number;
  /** Everything read once, by code that has never run. */
  scan: number;
  /** The longest single block. */
  longest: number;
}

declare global {
  var kebianCold: {
    load: () => Promise<[ArrayBuffer, readonly string[]]>;
    scan: (bytes: ArrayBuffer, blocks: readonly string[]) => ColdScan;
    kept: Matcher | null;
  };
}

globalThis.kebianCold = {
  kept: null,
  load: () =>
    Promise.all([
      fetch('/pack.bin').then((answer) => answer.arrayBuffer()),
      fetch('/blocks.txt').then((answer) => answer.json() as Promise<string[]>),
    ]),
  scan(bytes, blocks) {
    const start = performance.now();
    const matcher = createMatcher(decodePack(new Uint8Array(bytes)));
    const opened = performance.now();
    let longest = 0;
    for (let before = opened, at = 0; at < blocks.length; at++) {
      mayHoldClaim(matcher, blocks[at] as string);
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
    }
    // Held, as a page holds it: its memory is measured next.
    globalThis.kebianCold.kept = matcher;
    return { open: opened - start, scan: performance.now() - opened, longest };
  },
};
