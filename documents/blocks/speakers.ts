import type { NodeReader } from './node-reader.ts';

/** What is asked of a tree to tell whose words stand where. */
export interface AncestorReader<N> extends Pick<NodeReader<N>, 'kind' | 'name' | 'attribute'> {
  /** The node a node stands in, out of shadow roots too; null at the top. */
  parent(node: N): N | null;
}

/** How the software of forums, question pages and feeds names what one person wrote: `post_12`, `AnswerItem`, `l_post`, `comment-body`, `pid101`. */
const ONE_PERSONS = /(?:^|[\s_-])(?:(?:[Pp]ost|[Cc]omment|[Rr]eply|[Aa]nswer|[Qq]uestion|[Mm]essage|[Rr]eview)(?![a-z])|pid\d|comtr\b)/;
const ITEM_TYPES = /(?:Comment|Answer|Question|Review|Posting)$/;
const ROLES: ReadonlySet<string> = new Set(['article', 'comment']);

/**
 * Tells for an element which post, answer, comment or article holds it: elements with the same answer are one person's words,
 * as far as the markup tells. Null for what stands in none. Asked once for each element: one that becomes a post later is not noticed.
 */
export function makeSpeakers<N extends object>(reader: AncestorReader<N>): (node: N) => N | null {
  const known = new WeakMap<N, { speaker: N | null }>();
  return (node) => {
    const passed: N[] = [];
    let speaker: N | null = null;
    for (let above: N | null = node; above !== null; above = reader.parent(above)) {
      const before = known.get(above);
      if (before) speaker = before.speaker;
      else if (isOnePersons(above, reader)) speaker = above;
      passed.push(above);
      if (before || speaker !== null) break;
    }
    for (const element of passed) known.set(element, { speaker });
    return speaker;
  };
}

function isOnePersons<N>(node: N, reader: AncestorReader<N>): boolean {
  if (reader.kind(node) !== 'element') return false;
  const name = reader.name(node);
  // The page as a whole may be called a post too; a post that is carried along in a quotation is spoken of by who carries it.
  if (name === 'body' || name === 'html' || name === 'blockquote') return false;
  if (name === 'article' || (name.includes('-') && ONE_PERSONS.test(name))) return true;
  if (ROLES.has(reader.attribute(node, 'role') ?? '') || ITEM_TYPES.test(reader.attribute(node, 'itemtype') ?? '')) return true;
  return ['id', 'class'].some((attribute) => ONE_PERSONS.test(reader.attribute(node, attribute) ?? ''));
}
