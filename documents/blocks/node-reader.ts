/** How the block builder sees a tree: the live DOM and a parsed file each bring one. */
export interface NodeReader<N> {
  kind(node: N): 'text' | 'element' | 'other';
  /** Lower-case local name of an element. */
  name(node: N): string;
  /** Data of a text node. */
  text(node: N): string;
  /** Value of an element's attribute, or null. */
  attribute(node: N, name: string): string | null;
  firstChild(node: N): N | null;
  nextSibling(node: N): N | null;
  /** Whether an element's edges end a block, where more is known than its name; else the name decides. */
  isBlock?(node: N, name: string): boolean;
}
