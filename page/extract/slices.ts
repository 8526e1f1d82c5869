/** Longest time one slice of work may hold the page, in milliseconds. */
const SLICE = 5;
/** Latest start of a slice when the page never idles, in milliseconds. */
const PATIENCE = 500;

/** Runs `step` over the items in idle slices until they are done or the signal says stop. */
export async function inSlices<T>(items: Iterable<T>, step: (item: T) => void, signal: AbortSignal): Promise<void> {
  const iterator = items[Symbol.iterator]();
  while (!signal.aborted) {
    await idle();
    if (signal.aborted) return;
    const deadline = performance.now() + SLICE;
    do {
      const next = iterator.next();
      if (next.done) return;
      step(next.value);
    } while (performance.now() < deadline);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}
