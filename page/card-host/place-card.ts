/** A box in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  left: number;
  top: number;
  /** The card scrolls inside when it would be higher. */
  maxHeight: number;
}

/** Least distance of the card from the sentence and from the edge of the viewport, in pixels. */
const GAP = 8;

/**
 * Puts the card below the sentence, or above it where there is more room: inside the viewport, and not over the sentence unless that fills it.
 * @param lines boxes of the sentence's lines
 */
export function placeCard(
  lines: readonly Box[],
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): Placement {
  const first = lines[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const last = lines.at(-1) ?? first;
  const top = Math.min(...lines.map((line) => line.top), first.top);
  const bottom = Math.max(...lines.map((line) => line.bottom), last.bottom);
  const roomBelow = viewport.height - bottom - 2 * GAP;
  const roomAbove = top - 2 * GAP;
  const isBelow = roomBelow >= card.height || roomBelow >= roomAbove;
  const anchor = isBelow ? last : first;
  const maxHeight = Math.max(120, isBelow ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const left = Math.max(GAP, Math.min(anchor.left, viewport.width - card.width - GAP));
  // Where there is no room on either side, better over the sentence than out of sight.
  const below = Math.min(bottom + GAP, viewport.height - GAP - height);
  return { left, top: Math.max(GAP, isBelow ? below : top - GAP - height), maxHeight };
}
