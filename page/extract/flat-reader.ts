import type { NodeReader } from '#documents/blocks';
import { HOST_NAME } from '../card-host/host-name.ts';
import { domReader } from './dom-reader.ts';
import { isBlock } from './is-block.ts';

export interface FlatReaderOptions {
  /** The shadow root of an element, closed ones too; null where there is none. */
  shadowRootOf: (element: HTMLElement) => ShadowRoot | null;
  /** Called for each shadow root that is entered. */
  onShadowRoot: (root: ShadowRoot) => void;
  /** Called for each custom element whose definition has not come yet: its shadow root may still come. */
  onUndefined: (element: HTMLElement) => void;
}

/** Elements besides custom ones that may have a shadow root: https://dom.spec.whatwg.org/#valid-shadow-host-name ; headings as h1 to h6. */
const PLAIN_HOSTS = /^(?:article|aside|blockquote|body|div|footer|header|h[1-6]|main|nav|p|section|span)$/;

/**
 * The live page as it is laid out: shadow roots in place of their hosts' children, and what is put into a slot in the slot's place.
 * Make a new one for each reading: it remembers what stood in which slot.
 */
export function makeFlatReader({ shadowRootOf, onShadowRoot, onUndefined }: FlatReaderOptions): NodeReader<Node> {
  /** What follows a node that stands in a slot: `assignedSlot` would not tell for closed roots. */
  const nextInSlot = new Map<Node, Node | null>();
  return {
    ...domReader,
    isBlock: (node) => isBlock(node as Element),
    firstChild(node) {
      if (node.nodeType !== Node.ELEMENT_NODE) return node.firstChild;
      const element = node as HTMLElement;
      const { localName } = element;
      // Our own card may stand inside what is read.
      if (localName === HOST_NAME) return null;
      if (localName === 'slot') return firstInSlot(element as HTMLSlotElement) ?? element.firstChild;
      const isCustom = localName.includes('-');
      if (!isCustom && !PLAIN_HOSTS.test(localName)) return element.firstChild;
      const root = element.shadowRoot ?? shadowRootOf(element);
      if (root) {
        onShadowRoot(root);
        return root.firstChild;
      }
      if (isCustom && element.matches(':not(:defined)')) onUndefined(element);
      return element.firstChild;
    },
    nextSibling: (node) => nextInSlot.get(node) ?? (nextInSlot.has(node) ? null : node.nextSibling),
  };

  function firstInSlot(slot: HTMLSlotElement): Node | null {
    const assigned = slot.assignedNodes();
    for (const [index, node] of assigned.entries()) nextInSlot.set(node, assigned[index + 1] ?? null);
    return assigned[0] ?? null;
  }
}
