/** A run of words, or the reference that follows it; `isAfterReference` when nothing stands between two references. */
type CitedPart = { words: string } | { source: string; isAfterReference: boolean };

/** Splits `words[^source-id]` at its markers, the markers themselves being gone. References that `isKnown` denies are left out. */
export function splitCitations(paragraph: string, isKnown: (source: string) => boolean): CitedPart[] {
  const parts: CitedPart[] = [];
  for (const piece of paragraph.split(/(\[\^[^\]\s]+\])/)) {
    const last = parts.at(-1);
    if (!piece.startsWith('[^')) {
      if (piece !== '') parts.push({ words: piece });
      continue;
    }
    const source = piece.slice(2, -1);
    if (isKnown(source)) parts.push({ source, isAfterReference: last !== undefined && 'source' in last });
  }
  return parts;
}
