import { BLOCK_ELEMENTS, isSkipped } from '#documents/blocks';
import { domReader } from '../extract/dom-reader.ts';

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Calls back after each batch of mutations that may have changed text, with the block-level elements to read again;
 * none of them when text has only gone. Elements inside another of the batch are left out: reading the outer one reads them too.
 * @returns stops watching
 */
export function watchMutations(root: Document, onChange: (containers: HTMLElement[]) => void): () => void {
  const observer = new MutationObserver((records) => {
    const touched = new Set<Element>();
    let hasText = false;
    for (const record of records) {
      const roots = rootsOf(record, root);
      if (roots === null) continue;
      hasText = true;
      for (const element of roots) if (element.isConnected) touched.add(element);
    }
    if (hasText) onChange([...touched].filter((element) => !hasAncestorIn(element, touched)) as HTMLElement[]);
  });
  // Not on body: pages that navigate by script replace it.
  observer.observe(root.documentElement, OBSERVED);
  return () => observer.disconnect();
}

/** What one mutation makes necessary to read: what came, when whole blocks came or went; else the block it happened in. Null when it has no text. */
function rootsOf({ type, target, addedNodes, removedNodes }: MutationRecord, { head, body }: Document): Element[] | null {
  if (head?.contains(target)) return null;
  if (type === 'childList') {
    const added = [...addedNodes].filter(mayHoldText);
    const all = [...added, ...[...removedNodes].filter(mayHoldText)];
    if (all.length === 0) return null;
    if (all.every(isBlock)) return added as Element[];
  }
  const container = containerOf(target);
  return container ? [container === target.ownerDocument?.documentElement && body ? body : container] : null;
}

function mayHoldText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.trim() !== '';
  // A custom element of ours or of the page that hides its text in a shadow root is not read.
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    (node.hasChildNodes() || isBlock(node)) &&
    !isSkipped(node, (node as Element).localName, domReader)
  );
}

function isBlock(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && BLOCK_ELEMENTS.has((node as Element).localName);
}

/** The element a block of text stands in directly. */
function containerOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && !isBlock(element) && element.parentElement) element = element.parentElement;
  return element;
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) if (set.has(above)) return true;
  return false;
}
