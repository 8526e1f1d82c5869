import { hashWords } from './hash-words.ts';
import * as HEADER from './header.ts';
import { ENGINE, PACK_FORMAT } from './pack.ts';
import { BYTE_ORDER, HASHED_FROM, HEADER_WORDS, MAGIC, SECTION_NAMES, type SectionName, type Sections, wordAligned } from './sections.ts';

/** What a pack file is written from. */
export interface PackContent {
  sections: Sections;
  labelBits: number;
  root: number;
  slotClasses: number;
}

/** Writes a pack file. Same content, same bytes, in the byte order of the machine, which its header tells. */
export function writePack({ sections, labelBits, root, slotClasses }: PackContent): Uint8Array<ArrayBuffer> {
  const parts = SECTION_NAMES.map((name) => narrowest(sections[name]));
  const offsets: number[] = [];
  let bytes = 4 * HEADER_WORDS;
  for (const { byteLength } of parts) {
    offsets.push(bytes);
    bytes += wordAligned(byteLength);
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
  header[HEADER.slotClasses] = slotClasses;
  for (const [index, part] of parts.entries()) {
    const offset = offsets[index] as number;
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    header[HEADER.table + 2 * index] = offset + Math.log2(part.BYTES_PER_ELEMENT);
    header[HEADER.table + 2 * index + 1] = part.length;
  }
  const hash = hashWords(new Uint32Array(file.buffer, 4 * HASHED_FROM));
  header[HEADER.hash] = Number.parseInt(hash.slice(0, 8), 16);
  header[HEADER.hash + 1] = Number.parseInt(hash.slice(8), 16);
  return file;
}

/** The same numbers in 16 bits where 32 are not needed. The automaton keeps its width: its words are two numbers each. */
function narrowest(part: Sections[SectionName]): Sections[SectionName] {
  return part instanceof Uint32Array && part.every((item) => item < 2 ** 16) ? Uint16Array.from(part) : part;
}
