/** What a pack has no room for. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';
}
