import { type Block, isSkipped, type NodeReader, readBlocks } from '#documents/blocks';
import { parentOf } from './composed.ts';
import { domReader } from './dom-reader.ts';
import { isBlock } from './is-block.ts';

/** How much text on each side of a part of the document the judge gets to see, in UTF-16 units. */
const SURROUNDINGS = 3000;

/** The blocks around a part of the document, nearest text first cut at 3,000 units on each side, both in document order. */
export function blocksAround(root: Element, reader: NodeReader<Node>): { before: Block<Node>[]; after: Block<Node>[] } {
  return { before: gather(root, 'previousElementSibling', reader).reverse(), after: gather(root, 'nextElementSibling', reader) };
}

function gather(root: Element, step: 'previousElementSibling' | 'nextElementSibling', reader: NodeReader<Node>): Block<Node>[] {
  const gathered: Block<Node>[] = [];
  let units = 0;
  for (let element: Element | null = root; element; element = parentOf(element)) {
    for (let sibling = element[step]; sibling; sibling = sibling[step]) {
      for (const part of partsOf(sibling, step)) {
        const blocks = isSkipped(part, part.localName, domReader) ? [] : [...readBlocks<Node>(part, reader)];
        for (const block of step === 'nextElementSibling' ? blocks : blocks.reverse()) {
          if (units > SURROUNDINGS) return gathered;
          units += block.text.length;
          gathered.push(block);
        }
      }
    }
  }
  return gathered;
}

/** A long element in parts, the nearest first, so that what lies far away is not read. */
function* partsOf(element: Element, step: 'previousElementSibling' | 'nextElementSibling'): Generator<Element, void, undefined> {
  const isForward = step === 'nextElementSibling';
  let child = isForward ? element.firstElementChild : element.lastElementChild;
  if (!child || !isBlock(child) || (element.textContent?.length ?? 0) <= SURROUNDINGS) {
    yield element;
    return;
  }
  for (; child; child = child[step]) yield* partsOf(child, step);
}

/** Whether the page says of itself that it reviews claims. */
export function carriesReview(document: Document): boolean {
  const marked = document.querySelectorAll('script[type="application/ld+json"],[itemtype*="ClaimReview"]');
  return [...marked].some((element) => element.localName !== 'script' || element.textContent?.includes('ClaimReview'));
}
