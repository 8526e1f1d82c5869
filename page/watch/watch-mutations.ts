import { isSkipped } from '#documents/blocks';
import { HOST_NAME } from '../card-host/host-name.ts';
import { parentOf } from '../extract/composed.ts';
import { domReader } from '../extract/dom-reader.ts';
import { isBlock } from '../extract/is-block.ts';

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

export interface MutationWatch {
  /** Watches a shadow root too: mutations in it do not reach the document's observer. */
  observe(root: ShadowRoot): void;
  stop(): void;
}

/**
 * Calls back after each batch of mutations that may have changed text, with the block-level elements to read again;
 * none of them when text has only gone. Elements inside another of the batch are left out: reading the outer one reads them too.
 */
export function watchMutations(root: Document, onChange: (containers: HTMLElement[]) => void): MutationWatch {
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
  // Pages that navigate by script replace the body; document.open() replaces everything.
  observer.observe(root, OBSERVED);
  return { observe: (shadow) => observer.observe(shadow, OBSERVED), stop: () => observer.disconnect() };
}

/** What one mutation makes necessary to read: what came, when whole blocks came or went; else the block it happened in. Null when it has no text. */
function rootsOf({ type, target, addedNodes, removedNodes }: MutationRecord, { head, body }: Document): Element[] | null {
  if (head?.contains(target)) return null;
  if (type === 'childList') {
    const added = [...addedNodes].filter(mayHoldText);
    const all = [...added, ...[...removedNodes].filter(mayHoldText)];
    if (all.length === 0) return null;
    if (all.every((node) => node.nodeType === Node.ELEMENT_NODE && isBlock(node as Element))) {
      return added.map((node) => deciding(node as Element) ?? (node as Element));
    }
  }
  const container = containerOf(target);
  if (!container) return null;
  if (container.localName === 'html' && body) return [body];
  return [deciding(container) ?? container];
}

function mayHoldText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.trim() !== '';
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const { localName } = node as Element;
  // An element that looks empty may hold a shadow root: of its children the reading will tell.
  const mayHold = node.hasChildNodes() || isBlock(node as Element) || localName.includes('-');
  // Our own card quotes the claim.
  return mayHold && localName !== HOST_NAME && !isSkipped(node, localName, domReader);
}

/** The element a block of text stands in directly. */
function containerOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : (parentOf(node) ?? (node as Partial<ShadowRoot>).host ?? null);
  while (element && !isBlock(element)) {
    const parent = parentOf(element);
    if (!parent) break;
    element = parent;
  }
  return element;
}

/** Elements that a block has to be read with: what it is rests on them. */
const DECIDING = /^(?:li|dd|h[1-6])$/;

/** The outermost quotation an element stands in, because whose words it holds is said at its beginning; else the nearest item or heading. */
function deciding(element: Element): Element | null {
  let nearest: Element | null = null;
  let quotation: Element | null = null;
  for (let above: Element | null = element; above; above = parentOf(above)) {
    if (above.localName === 'blockquote') quotation = above;
    else if (DECIDING.test(above.localName)) nearest ??= above;
  }
  return quotation ?? nearest;
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let above = parentOf(element); above; above = parentOf(above)) if (set.has(above)) return true;
  return false;
}
