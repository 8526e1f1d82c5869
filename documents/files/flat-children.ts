import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Children as a browser lays them out: a shadow root that is written into the page stands in place of its host's children,
 * and these in its slots. Make a new one for each file, and ask it for hosts before their slots.
 */
export function makeFlatChildren(): (node: Node) => readonly Node[] {
  const slotted = new Map<Node, Node[]>();
  const hosts = new Map<Node, readonly Node[]>();
  return (node) => {
    const laidOut = hosts.get(node);
    if (laidOut) return laidOut;
    const assigned = slotted.get(node);
    if (assigned) return assigned;
    if (!('childNodes' in node)) return [];
    const root = node.childNodes.find(isShadowRoot);
    if (!root) return node.childNodes;
    const { childNodes } = (root as DefaultTreeAdapterTypes.Template).content;
    const slots = slotsBelow(childNodes);
    for (const child of node.childNodes) {
      const slot = child === root ? undefined : slots.get(attribute(child, 'slot'));
      if (slot) slotted.set(slot, [...(slotted.get(slot) ?? []), child]);
    }
    hosts.set(node, childNodes);
    return childNodes;
  };
}

function isShadowRoot(node: Node): boolean {
  return node.nodeName === 'template' && ['open', 'closed'].includes(attribute(node, 'shadowrootmode').toLowerCase());
}

/** The first slot of each name, the nameless one under ''. Text between elements goes to that one. */
function slotsBelow(nodes: readonly Node[]): Map<string, Node> {
  const slots = new Map<string, Node>();
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const name = attribute(node, 'name');
    if (node.nodeName === 'slot' && !slots.has(name)) slots.set(name, node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return slots;
}

function attribute(node: Node, name: string): string {
  return 'attrs' in node ? ((node as Element).attrs.find((each) => each.name === name)?.value ?? '') : '';
}
