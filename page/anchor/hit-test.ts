/** Whether a point of the viewport lies on the painted text of a range. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}

/** The text node under a point of the viewport, by the caret the browser would set there. */
export function textNodeAt(document: Document, x: number, y: number): Text | null {
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  return node?.nodeType === Node.TEXT_NODE ? (node as Text) : null;
}
