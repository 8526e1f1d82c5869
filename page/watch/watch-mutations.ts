import { BLOCK_ELEMENTS } from '#documents/blocks';

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Calls back with the block-level elements whose text has changed, once for each batch of mutations.
 * Elements inside another of the batch are left out: reading the outer one reads them too.
 * @returns stops watching
 */
export function watchMutations(root: Node, onChange: (containers: Element[]) => void): () => void {
  const observer = new MutationObserver((records) => {
    const touched = new Set<Element>();
    for (const { target } of records) {
      const container = containerOf(target);
      if (container?.isConnected) touched.add(container);
    }
    const outermost = [...touched].filter((element) => !hasAncestorIn(element, touched));
    if (outermost.length > 0) onChange(outermost);
  });
  observer.observe(root, OBSERVED);
  return () => observer.disconnect();
}

/** The element a block of text stands in directly. */
function containerOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && !BLOCK_ELEMENTS.has(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) if (set.has(above)) return true;
  return false;
}
