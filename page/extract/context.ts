import { isSkipped } from '#documents/blocks';
import { parentOf } from './composed.ts';
import { domReader } from './dom-reader.ts';
import { isBlock } from './is-block.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Whether what stands under an element is left out because of what it stands in: an editor, navigation, code. */
export function isLeftOut(root: HTMLElement): boolean {
  // Covers designMode and inheritance too.
  if (root.isContentEditable) return true;
  for (let element: Element | null = root; element; element = parentOf(element)) {
    if (isSkipped(element, element.localName, domReader)) return true;
  }
  return false;
}

/** The text of the nearest heading before an element in the document, as a reading from the start would know it. */
export function headingBefore(root: Element): string | undefined {
  for (let element: Element | null = root; element; element = parentOf(element)) {
    for (let sibling = element.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      const heading = sibling.matches(HEADINGS) ? sibling : [...sibling.querySelectorAll(HEADINGS)].at(-1);
      if (heading) return heading.textContent ?? undefined;
    }
  }
  return undefined;
}

/** Only the opening of a neighbour is looked at, in UTF-16 units. */
const OPENING = 200;

/** The opening of the text that follows an element in the document: where a refutation of its last sentence would stand. */
export function textAfter(root: Element): string | undefined {
  for (let element: Element | null = root; element; element = parentOf(element)) {
    for (let sibling = element.nextElementSibling; sibling; sibling = sibling.nextElementSibling) {
      const text = isSkipped(sibling, sibling.localName, domReader) ? '' : openingOf(sibling);
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** Text node by text node: `textContent` would copy the whole element, however long. */
function openingOf(element: Element): string {
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < OPENING && nodes.nextNode()) text = (text + (nodes.currentNode as Text).data.slice(0, 2 * OPENING)).trimStart();
  return text.slice(0, OPENING).trimEnd();
}

/** The innermost block right before an element: its judgement may rest on what has just come or gone after it. */
export function blockBefore(root: Element): HTMLElement | null {
  let block: Element | null = root.previousElementSibling;
  if (!block || !isBlock(block)) return null;
  while (block.lastElementChild && isBlock(block.lastElementChild)) block = block.lastElementChild;
  return block as HTMLElement;
}
