import { readFileSync, statSync } from 'node:fs';

/** A file cannot be read as text; the message says why, without the file's name. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/** Byte order marks and the encodings they announce, longest first. */
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * HTML looks for a declaration in the first 1,024 bytes, XHTML has it in its first line.
 * https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
 */
const DECLARED = /(?:^<\?xml[^>]*?encoding\s*=\s*["']|<meta[^>]*?charset\s*=\s*["']?\s*)([\w-]+)/i;

/**
 * Reads a file.
 * @throws SourceError when it is not there, is a folder, or may not be read
 */
export function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new SourceError('is a folder; name the files in it');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new SourceError('no such file');
    throw new SourceError(`cannot be read (${code ?? String(error)})`);
  }
}

/**
 * Decodes text: by its byte order mark, by what an HTML or XHTML file declares, as UTF-8, or as GB 18030, which older Chinese files are written in.
 * @param isHtml whether the file is HTML or XHTML
 * @returns the text without its byte order mark
 * @throws SourceError when the bytes are no text
 */
export function decodeText(bytes: Uint8Array, isHtml: boolean): string {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const head = isHtml ? Buffer.from(bytes.subarray(0, 1024)).toString('latin1') : '';
  const candidates = mark ? [mark.encoding] : [DECLARED.exec(head)?.[1] ?? 'utf-8', 'utf-8', 'gb18030'];
  for (const encoding of candidates) {
    const text = decodeAs(encoding, bytes);
    // No text has NUL characters; every picture and archive has.
    if (text !== undefined && !text.includes('\0')) return text;
  }
  throw new SourceError('is not text in UTF-8, UTF-16 or GB 18030');
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
