import { inflateSync } from 'node:zlib';

/** What a PDF draws, whatever pieces it is drawn in: text that is painted is written piece by piece, also where the paint is not printed. */
export interface Printed {
  /** Codes of the glyphs, in the order in which they are drawn. */
  glyphs: string;
  /** How many areas are filled and lines drawn: a tint is the one, an underline the other. */
  areas: number;
  /** Each colour that is set. */
  colours: string[];
}

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const GLYPHS = /(?:<([\da-fA-F]*)>|\(((?:\\.|[^\\)])*)\))(?=[^[\]]*\]?\s*T[jJ])/g;
const AREA = /(?<=^|\s)(?:f\*?|F|S|s|B\*?|b\*?|sh)(?=\s|$)/g;
const COLOUR = /(?:[\d.]+\s+){1,4}(?:rg|RG|g|G|sc|SC|scn|SCN|k|K)(?=\s|$)/g;

/** Reads the content streams of a PDF that a browser has made. */
export function readPrinted(pdf: Uint8Array): Printed {
  const drawn = [...Buffer.from(pdf).toString('latin1').matchAll(STREAM)]
    .map(([, body = '']) => inflate(body))
    .filter((text) => /\bBT\b/.test(text))
    .join('\n');
  return {
    glyphs: [...drawn.matchAll(GLYPHS)].map(([, hex = '', plain = '']) => hex + plain).join(''),
    areas: [...drawn.replaceAll(GLYPHS, '').matchAll(AREA)].length,
    colours: [...new Set(drawn.match(COLOUR))].sort(),
  };
}

/** Empty for what is not compressed in this way: fonts and pictures may be. */
function inflate(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
