import type { AncestorReader, NodeReader } from '#documents/blocks';

/** What a parsed tree must be able to say for the block builder to walk it. */
export interface TreeShape<N> extends Pick<NodeReader<N>, 'kind' | 'name' | 'text' | 'attribute'> {
  children(node: N): readonly N[];
}

/** Lets the block builder walk a tree whose nodes know their children but not their siblings. Parents are known of what has been walked. */
export function makeTreeReader<N extends object>(shape: TreeShape<N>): NodeReader<N> & AncestorReader<N> {
  const parents = new Map<N, N>();
  const next = new Map<N, N>();
  return {
    ...shape,
    firstChild(node) {
      const children = shape.children(node);
      for (const [index, child] of children.entries()) {
        parents.set(child, node);
        const sibling = children[index + 1];
        if (sibling) next.set(child, sibling);
      }
      return children[0] ?? null;
    },
    nextSibling: (node) => next.get(node) ?? null,
    parent: (node) => parents.get(node) ?? null,
  };
}
