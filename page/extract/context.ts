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

/** The innermost block right before an element: its judgement may rest on what has just come or gone after it. */
export function blockBefore(root: Element): HTMLElement | null {
  let block: Element | null = root.previousElementSibling;
  if (!block || !isBlock(block)) return null;
  while (block.lastElementChild && isBlock(block.lastElementChild)) block = block.lastElementChild;
  return block as HTMLElement;
}
