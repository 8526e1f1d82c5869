import type { Block, NodeReader } from '#documents/blocks';

/** A node of a tree that is nothing but itself: what the block builder must know of a page, and no more. */
export interface FakeNode {
  name?: string;
  text?: string;
  attributes?: Readonly<Record<string, string>>;
  first?: FakeNode;
  next?: FakeNode;
}

type Content = FakeNode | string;

/** An element: its name, with attributes in brackets if it has any (`div[role=menu]`), and what it holds. */
export function element(written: string, ...content: Content[]): FakeNode {
  const [name = '', ...rest] = written.split(/[[\]]+/).filter((part) => part !== '');
  const attributes = Object.fromEntries(rest.map((attribute) => [attribute.split('=')[0] ?? '', attribute.split('=')[1] ?? '']));
  return { name, attributes, ...chain(content.map((item) => (typeof item === 'string' ? { text: item } : item))) };
}

/** What is neither text nor element: a comment, a document. */
export function other(...content: FakeNode[]): FakeNode {
  return chain(content);
}

function chain(children: FakeNode[]): { first?: FakeNode } {
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (next) child.next = next;
  }
  return children[0] ? { first: children[0] } : {};
}

export const fakeReader: NodeReader<FakeNode> = {
  kind: ({ name, text }) => (text !== undefined ? 'text' : name !== undefined ? 'element' : 'other'),
  name: ({ name }) => name ?? '',
  text: ({ text }) => text ?? '',
  attribute: ({ attributes }, name) => attributes?.[name] ?? null,
  firstChild: ({ first }) => first ?? null,
  nextSibling: ({ next }) => next ?? null,
};

/** The text of a block, put together again from its runs. */
export function textOfRuns({ runs }: Block<FakeNode>): string {
  return runs.map(({ node, from, length }) => (node.text ?? '').slice(from, from + length)).join('');
}
