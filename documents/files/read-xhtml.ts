import type { FileDocument } from './file-document.ts';
import { parseXml, type XmlElement, type XmlNode } from './parse-xml.ts';
import { readHtmlDocument } from './read-html.ts';
import { readTree } from './read-tree.ts';

/** Reads XHTML as XML, as a browser does that is told so: empty elements end where they stand, and CDATA is text. What is not well-formed is read as HTML. */
export function readXhtmlDocument(source: string): FileDocument {
  const root = parseXml(source);
  if (root === null) return readHtmlDocument(source);
  return readTree<XmlNode>({
    source,
    root,
    shape: {
      kind: (node) => node.kind,
      name: (node) => (node.kind === 'element' ? node.name : '#text'),
      text: (node) => (node.kind === 'text' ? node.value : ''),
      attribute: (node, name) => (node.kind === 'element' ? (node.attributes.get(name) ?? null) : null),
      children: childrenOf,
    },
    rangeOf: ({ range }) => range,
    title: titleOf(root),
  });
}

function titleOf(root: XmlElement): readonly XmlNode[] {
  const head = root.children.find((node) => node.kind === 'element' && node.name === 'head');
  const title = head && childrenOf(head).find((node) => node.kind === 'element' && node.name === 'title');
  return title ? childrenOf(title) : [];
}

function childrenOf(node: XmlNode): readonly XmlNode[] {
  return node.kind === 'element' ? node.children : [];
}
