import { hashWords } from './hash-words.ts';
import * as HEADER from './header.ts';
import { ENGINE, PACK_FORMAT, type Pack, PackError } from './pack.ts';
import { BYTE_ORDER, HASHED_FROM, HEADER_WORDS, MAGIC, SECTION_NAMES, SECTIONS, type SectionName, type Sections } from './sections.ts';

/** The lists of a pack, and where their items name rows of another, which: every item must be below the number of its rows. */
const LISTS: readonly (readonly [list: ListName, below?: ListName])[] = [
  ['set'],
  ['waiting', 'part'],
  ['slot'],
  ['part', 'slot'],
  ['near', 'slot'],
  ['single'],
];

type ListName = SectionName extends infer Name ? (Name extends `${infer List}Starts` ? List : never) : never;

/**
 * Opens a pack on its own bytes; nothing is copied. No offset in it is trusted: sections lie within the file, rows within their lists,
 * and every number that names a rule, a slot or a pattern names one that is there. What the hash vouches for is damage, not intent.
 * @param bytes the whole file, at the start of its buffer or at a multiple of four bytes
 * @throws PackError that says what is wrong
 */
export function decodePack(bytes: Uint8Array<ArrayBuffer>): Pack {
  const header = readHeader(bytes);
  const sections = readSections(bytes, header);
  checkLists(sections);
  const { [HEADER.labelBits]: labelBits = 0, [HEADER.root]: root = 0, [HEADER.slotClasses]: slotClasses = 0 } = header;
  if (slotClasses >= sections.waitingStarts.length) throw damaged('slotClasses');
  return { bytes, hash: hashOf(header), sections, labelBits, root, slotClasses };
}

/** The words of the header, the whole file checked by its length and its hash. */
function readHeader(bytes: Uint8Array<ArrayBuffer>): Uint32Array {
  if (bytes.byteOffset % 4 !== 0) throw refusal('does not lie at a multiple of four bytes');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.min(HEADER_WORDS, bytes.length >>> 2));
  if (header[HEADER.magic] !== MAGIC && swapped(header[HEADER.magic] ?? 0) !== MAGIC) throw new PackError('This is not a rule pack.');
  if (header[HEADER.order] !== BYTE_ORDER) throw refusal('was made for machines of another byte order');
  const { [HEADER.format]: format = 0, [HEADER.engine]: engine = 0 } = header;
  if (format !== PACK_FORMAT) throw refusal(`has format ${format}; this version reads format ${PACK_FORMAT}`);
  if (engine > ENGINE) throw refusal(`needs engine ${engine}; this version has engine ${ENGINE}`);
  if (header.length < HEADER_WORDS || header[HEADER.bytes] !== bytes.length || bytes.length % 4 !== 0) {
    throw refusal('is damaged: it is not complete');
  }
  const hashed = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * HASHED_FROM, (bytes.length >>> 2) - HASHED_FROM);
  if (hashWords(hashed) !== hashOf(header)) throw refusal('is damaged: its content was changed');
  const labelBits = header[HEADER.labelBits] as number;
  if (labelBits < 6 || labelBits > 16) throw damaged('its automaton');
  return header;
}

function hashOf(header: Uint32Array): string {
  return [header[HEADER.hash] as number, header[HEADER.hash + 1] as number].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function swapped(word: number): number {
  return ((word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0;
}

function readSections(bytes: Uint8Array<ArrayBuffer>, header: Uint32Array): Sections {
  const views = SECTION_NAMES.map((name, index) => {
    const place = header[HEADER.table + 2 * index] as number;
    const length = header[HEADER.table + 2 * index + 1] as number;
    const offset = place & ~3;
    const width = 1 << (place & 3);
    const isOfItsWidth = 8 * width === SECTIONS[name] || (width === 2 && SECTIONS[name] === 32);
    if (!isOfItsWidth || offset < 4 * HEADER_WORDS || offset + length * width > bytes.length) throw damaged(name);
    const View = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
    return [name, new View(bytes.buffer, bytes.byteOffset + offset, length)];
  });
  return Object.fromEntries(views) as Sections;
}

function checkLists(sections: Sections): void {
  for (const [list, below] of LISTS) {
    const starts = sections[`${list}Starts`];
    const items = sections[`${list}Items`];
    let before = 0;
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i] as number;
      if (start < before) throw damaged(`${list}Starts`);
      before = start;
    }
    if (starts.length === 0 || starts[0] !== 0 || before !== items.length) throw damaged(`${list}Starts`);
    if (below && isBeyond(items, sections[`${below}Starts`].length - 1)) throw damaged(`${list}Items`);
  }
  const { symbolUnits, symbolValues, patternUnless, slotStarts, waitingItems, waitingNext, waitingMasks } = sections;
  if (symbolUnits.length !== symbolValues.length) throw damaged('symbolUnits');
  for (const filter of ['pairFilter', 'wordFilter'] as const)
    if (!Number.isInteger(Math.log2(sections[filter].length))) throw damaged(filter);
  if (isBeyond(patternUnless, slotStarts.length)) throw damaged('patternUnless');
  if (waitingNext.length !== waitingItems.length || isBeyond(waitingNext, slotStarts.length - 1)) throw damaged('waitingNext');
  if (waitingMasks.length !== waitingItems.length) throw damaged('waitingMasks');
}

function isBeyond(items: Uint8Array | Uint16Array | Uint32Array, end: number): boolean {
  for (let i = 0; i < items.length; i++) if ((items[i] as number) >= end) return true;
  return false;
}

/** Told of a section that does not hold together. */
export function damaged(section: string): PackError {
  return refusal(`is damaged: ${section} cannot be read`);
}

function refusal(why: string): PackError {
  return new PackError(`The rule pack ${why}.`);
}
