import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readBlocks } from '#documents/blocks';
import type { FileDocument } from './file-document.ts';
import { makeFlatChildren } from './flat-children.ts';
import { indexLines } from './index-lines.ts';
import { locateBlock, type SourceRange } from './locate-block.ts';
import { makeTreeReader } from './tree-reader.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a saved page: the same blocks as on the live page, as far as scripts have not changed it. */
export function readHtmlDocument(source: string): FileDocument {
  const tree = parse(source, { sourceCodeLocationInfo: true });
  const reader = makeTreeReader<Node>({
    kind: (node) => (isText(node) ? 'text' : isElement(node) ? 'element' : 'other'),
    name: (node) => node.nodeName.toLowerCase(),
    text: textOf,
    attribute: (node, name) => (isElement(node) ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null),
    children: makeFlatChildren(),
  });
  const title = readTitle(tree);
  return {
    ...(title === '' ? {} : { title }),
    blocks: [...readBlocks<Node>(tree, reader)].map((block) => locateBlock(block, source, textOf, rangeOf)),
    position: indexLines(source),
  };
}

/** The text of the head's `<title>`; an `<svg>` may have titles of its own. */
function readTitle(tree: DefaultTreeAdapterTypes.Document): string {
  const root = tree.childNodes.find((node) => node.nodeName === 'html');
  const head = root && isElement(root) ? root.childNodes.find((node) => node.nodeName === 'head') : undefined;
  const title = head && isElement(head) ? head.childNodes.find((node) => node.nodeName === 'title') : undefined;
  return title && isElement(title) ? title.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function textOf(node: Node): string {
  return isText(node) ? node.value : '';
}

function rangeOf(node: Node): SourceRange {
  const range = node.sourceCodeLocation;
  return { start: range?.startOffset ?? 0, end: range?.endOffset ?? 0 };
}
