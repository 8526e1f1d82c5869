import type { NodeReader } from '#documents/blocks';

/** The live page as the block builder sees it. */
export const domReader: NodeReader<Node> = {
  kind: (node) => {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) return 'text';
    return node.nodeType === Node.ELEMENT_NODE ? 'element' : 'other';
  },
  name: (node) => (node as Element).localName,
  text: (node) => (node as Text).data,
  attribute: (node, name) => (node as Element).getAttribute(name),
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
};
