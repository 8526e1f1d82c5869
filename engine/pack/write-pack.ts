import { hashWords } from './hash-words.ts';
import { ENGINE, PACK_FORMAT } from './pack.ts';
import { BYTE_ORDER, HASHED_FROM, HEADER, HEADER_WORDS, MAGIC, SECTION_NAMES, SECTIONS, type Sections, wordAligned } from './sections.ts';

/** What a pack file is written from. */
export interface PackContent {
  sections: Sections;
  labelBits: number;
  root: number;
}

/** Writes a pack file. Same content, same bytes, in the byte order of the machine, which its header tells. */
export function writePack({ sections, labelBits, root }: PackContent): Uint8Array<ArrayBuffer> {
  const offsets = new Map<string, number>();
  let bytes = 4 * HEADER_WORDS;
  for (const name of SECTION_NAMES) {
    offsets.set(name, bytes);
    bytes += wordAligned(sections[name].byteLength);
  }
  const file = new Uint8Array(bytes);
  const header = new Uint32Array(file.buffer, 0, HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.order] = BYTE_ORDER;
  header[HEADER.format] = PACK_FORMAT;
  header[HEADER.engine] = ENGINE;
  header[HEADER.bytes] = bytes;
  header[HEADER.labelBits] = labelBits;
  header[HEADER.root] = root;
  for (const [index, name] of SECTION_NAMES.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name];
    const offset = offsets.get(name) as number;
    file.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    header[HEADER.table + 2 * index] = offset;
    header[HEADER.table + 2 * index + 1] = (byteLength * 8) / SECTIONS[name];
  }
  const hash = hashWords(new Uint32Array(file.buffer, 4 * HASHED_FROM));
  header[HEADER.hash] = Number.parseInt(hash.slice(0, 8), 16);
  header[HEADER.hash + 1] = Number.parseInt(hash.slice(8), 16);
  return file;
}
