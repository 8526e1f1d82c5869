/** A run of words, or the reference that follows it. */
export type CitedPart = { words: string } | { source: string };

/** Splits `words[^source-id]` at its markers; the markers themselves are gone. */
export function splitCitations(paragraph: string): CitedPart[] {
  return paragraph
    .split(/(\[\^[^\]\s]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('[^') ? { source: piece.slice(2, -1) } : { words: piece }));
}
