import { BLOCK_ELEMENTS } from '#documents/blocks';

/**
 * Whether an element's edges end a block as it is laid out. The name decides, but a wrapper that makes no box joins what is around it,
 * and an inline element laid out as a box of its own parts it. Only what a style sheet is likely to speak of is asked for its style.
 */
export function isBlock(element: Element): boolean {
  const { localName } = element;
  const byName = BLOCK_ELEMENTS.has(localName);
  if (!element.hasAttribute('class') && !element.hasAttribute('style') && !localName.includes('-')) return byName;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  if (display === 'contents') return false;
  if (byName || display === '' || display === 'none') return byName;
  return !/^(?:inline|ruby)/.test(display);
}
