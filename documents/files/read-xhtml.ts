import { readBlocks } from '#documents/blocks';
import type { FileDocument } from './file-document.ts';
import { indexLines } from './index-lines.ts';
import { locateBlock } from './locate-block.ts';
import { parseXml, type XmlElement, type XmlNode } from './parse-xml.ts';
import { readHtmlDocument } from './read-html.ts';
import { makeTreeReader } from './tree-reader.ts';

/** Reads XHTML as XML, as a browser does that is told so: empty elements end where they stand, and CDATA is text. What is not well-formed is read as HTML. */
export function readXhtmlDocument(source: string): FileDocument {
  const root = parseXml(source);
  if (root === null) return readHtmlDocument(source);
  const reader = makeTreeReader<XmlNode>({
    kind: (node) => node.kind,
    name: (node) => (node.kind === 'element' ? node.name : '#text'),
    text: textOf,
    attribute: (node, name) => (node.kind === 'element' ? (node.attributes.get(name) ?? null) : null),
    children: childrenOf,
  });
  const title = readTitle(root);
  return {
    ...(title === '' ? {} : { title }),
    blocks: [...readBlocks<XmlNode>(root, reader)].map((block) => locateBlock(block, source, textOf, ({ range }) => range)),
    position: indexLines(source),
  };
}

function readTitle(root: XmlElement): string {
  const head = root.children.find((node) => node.kind === 'element' && node.name === 'head');
  const title = head && childrenOf(head).find((node) => node.kind === 'element' && node.name === 'title');
  return title ? childrenOf(title).map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
}

function childrenOf(node: XmlNode): readonly XmlNode[] {
  return node.kind === 'element' ? node.children : [];
}

function textOf(node: XmlNode): string {
  return node.kind === 'text' ? node.value : '';
}
