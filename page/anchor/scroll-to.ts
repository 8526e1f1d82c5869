/** Brings the start of a range to the middle of the viewport, at once. */
export function scrollToRange(range: Range): void {
  const parent = range.startContainer.parentElement;
  const view = parent?.ownerDocument.defaultView;
  if (!parent || !view) return;
  parent.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The parent may be longer than the viewport: a forum post, an article parted by line breaks.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > view.innerHeight) view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}
