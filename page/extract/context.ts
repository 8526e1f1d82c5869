import { isSkipped } from '#documents/blocks';
import { domReader } from './dom-reader.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Whether what stands under an element is left out because of what it stands in: an editor, navigation, code. */
export function isLeftOut(root: HTMLElement): boolean {
  // Covers designMode and inheritance too.
  if (root.isContentEditable) return true;
  for (let element: Element | null = root; element; element = element.parentElement) {
    if (isSkipped(element, element.localName, domReader)) return true;
  }
  return false;
}

/** The text of the nearest heading before an element in the document, as a reading from the start would know it. */
export function headingBefore(root: Element): string | undefined {
  for (let element: Element | null = root; element; element = element.parentElement) {
    for (let sibling = element.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
      const heading = sibling.matches(HEADINGS) ? sibling : [...sibling.querySelectorAll(HEADINGS)].at(-1);
      if (heading) return heading.textContent ?? undefined;
    }
  }
  return undefined;
}
