/**
 * Calls back when the user scrolls, points, or comes back to the page; at most once a frame.
 * What a page has done behind our back without a mutation is noticed then, without polling.
 */
export function watchView(document: Document, onLook: () => void, signal: AbortSignal): void {
  let frame = 0;
  const look = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) onLook();
    });
  };
  for (const type of ['scroll', 'pointermove', 'visibilitychange']) {
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  }
}
