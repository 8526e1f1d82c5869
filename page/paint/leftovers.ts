import { HOST_NAME } from '../card-host/host-name.ts';
import { highlightNames } from './highlight-name.ts';

/** Takes away what a reader has left that lost its extension while the page was open: it could not come back to do so itself. */
export function removeLeftovers(document: Document): void {
  for (const name of highlightNames()) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
}
