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
 * Order of two ranges in the document as a reader meets them: negative when `a` begins first. Ranges in different shadow roots
 * are compared by the outermost hosts that differ.
 */
export function compareStarts(a: Range, b: Range): number {
  if (a.startContainer.getRootNode() === b.startContainer.getRootNode()) return a.compareBoundaryPoints(Range.START_TO_START, b);
  const [one, other] = [treesOf(a.startContainer), treesOf(b.startContainer)];
  for (let depth = 0; ; depth++) {
    const [first, second] = [one[depth], other[depth]];
    if (!first || !second) return one.length - other.length;
    if (first !== second) return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

/** A node and the hosts of the shadow roots it stands in, outermost first: one node for each tree. */
function treesOf(node: Node): Node[] {
  const host = (node.getRootNode() as Partial<ShadowRoot>).host;
  return host ? [...treesOf(host), node] : [node];
}
