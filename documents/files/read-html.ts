import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { FileDocument } from './file-document.ts';
import { makeFlatChildren } from './flat-children.ts';
import type { SourceRange } from './locate-block.ts';
import { readTree } from './read-tree.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a saved page: the same blocks as on the live page, as far as scripts have not changed it. */
export function readHtmlDocument(source: string): FileDocument {
  const tree = parse(source, { sourceCodeLocationInfo: true });
  return readTree<Node>({
    source,
    root: tree,
    shape: {
      kind: (node) => (isText(node) ? 'text' : isElement(node) ? 'element' : 'other'),
      name: (node) => node.nodeName.toLowerCase(),
      text: textOf,
      attribute: (node, name) => (isElement(node) ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null),
      children: makeFlatChildren(),
    },
    rangeOf,
    title: titleOf(tree),
  });
}

/** The text of the head's `<title>`; an `<svg>` may have titles of its own. */
function titleOf(tree: DefaultTreeAdapterTypes.Document): readonly Node[] {
  const root = tree.childNodes.find((node) => node.nodeName === 'html');
  const head = root && isElement(root) ? root.childNodes.find((node) => node.nodeName === 'head') : undefined;
  const title = head && isElement(head) ? head.childNodes.find((node) => node.nodeName === 'title') : undefined;
  return title && isElement(title) ? title.childNodes : [];
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
