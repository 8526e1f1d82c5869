import { splitCitations } from '../text/split-citations.ts';

/** Words, or a reference: the number of its source from 1, and which citation of that source this is, from 1. */
export type NumberedPart = { words: string } | { source: number; place: number; isAfterReference: boolean };

interface NumberedCitations {
  /** For each part its paragraphs, each in pieces. */
  parts: NumberedPart[][][];
  /** How often each source is cited, by its position. */
  places: number[];
}

/** Numbers all citations of an article, so that each can be linked to its source and back. Markers of unknown sources are left out. */
export function numberCitations(parts: readonly (readonly string[])[], order: readonly string[]): NumberedCitations {
  const places = order.map(() => 0);

  function numberParagraph(text: string): NumberedPart[] {
    return splitCitations(text, (source) => order.includes(source)).map((piece) => {
      if ('words' in piece) return piece;
      const at = order.indexOf(piece.source);
      const place = (places[at] ?? 0) + 1;
      places[at] = place;
      return { source: at + 1, place, isAfterReference: piece.isAfterReference };
    });
  }

  return { parts: parts.map((paragraphs) => paragraphs.map(numberParagraph)), places };
}
