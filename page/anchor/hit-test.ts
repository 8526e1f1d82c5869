/** Whether a point of the viewport lies on the painted text of a range. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}

/**
 * The innermost element under a point of the viewport, in shadow roots too: a range that it has no part of is covered there.
 * @param shadowRootOf the shadow root of an element, closed ones too
 */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  shadowRootOf: (element: HTMLElement) => ShadowRoot | null,
): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element) {
    const inner = shadowRootOf(element as HTMLElement)?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element;
}
