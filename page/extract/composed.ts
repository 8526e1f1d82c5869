/** The element an element stands in, out of shadow roots too. */
export function parentOf(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode === null) return null;
  if (parentNode.nodeType === Node.ELEMENT_NODE) return parentNode as Element;
  return (parentNode as Partial<ShadowRoot>).host ?? null;
}

/** Whether a node is `root` or stands somewhere in it, shadow roots included. */
export function isWithin(root: Element, node: Node): boolean {
  for (let above: Node | null = node; above; above = parentOf(above)) if (above === root) return true;
  return false;
}

/**
 * Order of two ranges that are laid out, as a reader meets them: negative when `a` comes first.
 * Ranges in different shadow roots cannot be compared; the higher one on the page comes first.
 */
export function compareStarts(a: Range, b: Range): number {
  if (a.startContainer.getRootNode() === b.startContainer.getRootNode()) return a.compareBoundaryPoints(Range.START_TO_START, b);
  return a.getBoundingClientRect().top - b.getBoundingClientRect().top;
}
