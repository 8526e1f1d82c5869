import { fromMarkdown } from 'mdast-util-from-markdown';
import { readBlocks } from '#documents/blocks';
import type { FileDocument } from './file-document.ts';
import { indexLines } from './index-lines.ts';
import { locateBlock, type SourceRange } from './locate-block.ts';
import { makeTreeReader } from './tree-reader.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

/** Markdown nodes under the names of the elements they become, so that the block builder reads both alike. Others are inline. */
const ELEMENTS: Partial<Record<Node['type'], string>> = {
  blockquote: 'blockquote',
  break: 'br',
  code: 'code',
  inlineCode: 'code',
  list: 'ul',
  listItem: 'li',
  paragraph: 'p',
  root: 'body',
  table: 'table',
  tableCell: 'td',
  tableRow: 'tr',
  thematicBreak: 'hr',
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FRONT_TITLE = /^title:[ \t]*(["']?)(.+?)\1[ \t]*$/m;

/** Reads a Markdown file; code and raw HTML are left out. The title is that of the front matter, or else the first heading of level one. */
export function readMarkdownDocument(source: string): FileDocument {
  const front = FRONT_MATTER.exec(source);
  // Blanked rather than cut, so that every offset stays an offset in the source.
  const body = front ? front[0].replace(/[^\r\n]/g, ' ') + source.slice(front[0].length) : source;
  const tree = fromMarkdown(body);
  const reader = makeTreeReader<Node>({
    kind: (node) => (node.type === 'text' ? 'text' : node.type === 'html' ? 'other' : 'element'),
    name: (node) => (node.type === 'heading' ? `h${node.depth}` : (ELEMENTS[node.type] ?? 'span')),
    text: textOf,
    attribute: () => null,
    children: (node) => ('children' in node ? node.children : []),
  });
  const blocks = [...readBlocks<Node>(tree, reader)];
  const title =
    FRONT_TITLE.exec(front?.[1] ?? '')?.[2] ?? blocks.find(({ container }) => container.type === 'heading' && container.depth === 1)?.text;
  return {
    ...(title === undefined ? {} : { title }),
    blocks: blocks.map((block) => locateBlock(block, source, textOf, rangeOf)),
    position: indexLines(source),
  };
}

function textOf(node: Node): string {
  return node.type === 'text' ? node.value : '';
}

function rangeOf(node: Node): SourceRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
