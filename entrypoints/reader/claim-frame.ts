declare global {
  /** Set by the content script that reads this frame; the isolated world is ours alone. */
  var kebianReader: { isAlive: () => boolean } | undefined;
}

/**
 * Claims the frame for this run; null when another run reads it already. Registered and injected by hand, a script may start twice:
 * the second leaves the frame to the first, unless the first has lost its extension.
 * @returns gives the frame back
 */
export function claimFrame(isAlive: () => boolean): (() => void) | null {
  if (globalThis.kebianReader?.isAlive()) return null;
  const reader = { isAlive };
  globalThis.kebianReader = reader;
  return () => {
    if (globalThis.kebianReader === reader) globalThis.kebianReader = undefined;
  };
}
