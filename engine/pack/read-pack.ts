import { hashWords } from './hash-words.ts';
import { ENGINE, PACK_FORMAT, type Pack, PackError, type PackFacts } from './pack.ts';
import {
  BYTE_ORDER,
  HASHED_FROM,
  HEADER,
  HEADER_WORDS,
  MAGIC,
  SECTION_NAMES,
  SECTIONS,
  type SectionName,
  type Sections,
} from './sections.ts';

/** The lists of a pack. */
const LISTS = [
  { starts: 'setStarts', items: 'setItems' },
  { starts: 'waitingStarts', items: 'waitingItems' },
  { starts: 'slotStarts', items: 'slotItems' },
  { starts: 'partStarts', items: 'partItems' },
  { starts: 'nearStarts', items: 'nearItems' },
  { starts: 'singleStarts', items: 'singleItems' },
] as const satisfies { starts: SectionName; items: SectionName }[];

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
  checkPatterns(sections);
  let facts: PackFacts | undefined;
  const readFacts = () => (facts ??= parseFacts(sections.facts));
  return {
    bytes,
    hash: hashOf(header),
    sections,
    labelBits: header[HEADER.labelBits] as number,
    root: header[HEADER.root] as number,
    get rules() {
      return readFacts().rules;
    },
    get cues() {
      return readFacts().cues;
    },
    get joins() {
      return readFacts().joins;
    },
    get wording() {
      return readFacts().wording;
    },
  };
}

/** The words of the header, the whole file checked by its length and its hash. */
function readHeader(bytes: Uint8Array<ArrayBuffer>): Uint32Array {
  if (bytes.byteOffset % 4 !== 0) throw new PackError('The rule pack does not lie at a multiple of four bytes.');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.min(HEADER_WORDS, bytes.length >>> 2));
  if (header[HEADER.magic] !== MAGIC && swapped(header[HEADER.magic] ?? 0) !== MAGIC) throw new PackError('This is not a rule pack.');
  if (header[HEADER.order] !== BYTE_ORDER) throw new PackError('The rule pack was made for machines of another byte order.');
  const { [HEADER.format]: format = 0, [HEADER.engine]: engine = 0 } = header;
  if (format !== PACK_FORMAT) throw new PackError(`The rule pack has format ${format}; this version reads format ${PACK_FORMAT}.`);
  if (engine > ENGINE) throw new PackError(`The rule pack needs engine ${engine}; this version has engine ${ENGINE}.`);
  if (header.length < HEADER_WORDS || header[HEADER.bytes] !== bytes.length || bytes.length % 4 !== 0) {
    throw new PackError('The rule pack is damaged: it is not complete.');
  }
  const hashed = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * HASHED_FROM, (bytes.length >>> 2) - HASHED_FROM);
  if (hashWords(hashed) !== hashOf(header)) throw new PackError('The rule pack is damaged: its content was changed.');
  const labelBits = header[HEADER.labelBits] as number;
  if (labelBits < 6 || labelBits > 16) throw new PackError('The rule pack is damaged: its automaton cannot be read.');
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
    const offset = header[HEADER.table + 2 * index] as number;
    const length = header[HEADER.table + 2 * index + 1] as number;
    const width = SECTIONS[name] / 8;
    if (offset % 4 !== 0 || offset < 4 * HEADER_WORDS || offset + length * width > bytes.length) throw damaged(name);
    const View = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
    return [name, new View(bytes.buffer, bytes.byteOffset + offset, length)];
  });
  return Object.fromEntries(views) as Sections;
}

function checkLists(sections: Sections): void {
  for (const { starts: name, items } of LISTS) {
    const starts = sections[name];
    let before = 0;
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i] as number;
      if (start < before) throw damaged(name);
      before = start;
    }
    if (starts.length === 0 || starts[0] !== 0 || before !== sections[items].length) throw damaged(name);
  }
  const pages = sections.symbolPages.length;
  if (sections.symbolIndex.length !== 256 || sections.symbolIndex.some((start) => start + 256 > pages)) throw damaged('symbolIndex');
  if (!isPowerOfTwo(sections.pairFilter.length) || sections.wordFilter.length === 0) throw damaged('pairFilter');
  if (sections.setWaited.length !== sections.setStarts.length - 1) throw damaged('setWaited');
}

function checkPatterns(sections: Sections): void {
  const patterns = sections.partStarts.length - 1;
  const slots = sections.slotStarts.length - 1;
  for (const name of ['patternUnless', 'patternRule', 'patternWithin', 'patternFlags', 'patternConfidence'] as const) {
    if (sections[name].length !== patterns) throw damaged(name);
  }
  if (sections.nearStarts.length - 1 !== patterns) throw damaged('nearStarts');
  if (isBeyond(sections.waitingItems, patterns)) throw damaged('waitingItems');
  if (isBeyond(sections.partItems, slots)) throw damaged('partItems');
  if (isBeyond(sections.nearItems, slots)) throw damaged('nearItems');
  if (isBeyond(sections.patternUnless, slots + 1)) throw damaged('patternUnless');
}

function isBeyond(items: Uint16Array | Uint32Array, end: number): boolean {
  for (let i = 0; i < items.length; i++) if ((items[i] as number) >= end) return true;
  return false;
}

function isPowerOfTwo(length: number): boolean {
  return length > 0 && (length & (length - 1)) === 0;
}

function damaged(section: string): PackError {
  return new PackError(`The rule pack is damaged: ${section} cannot be read.`);
}

/** Units given to one call of `fromCharCode`: a call has room for some ten thousand arguments. */
const UNITS_AT_ONCE = 8192;

function parseFacts(units: Uint16Array): PackFacts {
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE) text += String.fromCharCode(...units.subarray(at, at + UNITS_AT_ONCE));
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch {
    throw damaged('facts');
  }
  if (!isFacts(facts)) throw damaged('facts');
  return facts;
}

/** What is checked is that the parts are there; their insides were written by the compiler, and the hash vouches for them. */
function isFacts(value: unknown): value is PackFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { rules, cues, joins, wording } = value as Partial<PackFacts>;
  return [rules, cues, joins].every(Array.isArray) && typeof wording === 'object' && wording !== null;
}
