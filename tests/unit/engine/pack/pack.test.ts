import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, decodePack, PackError } from '#engine/runtime';
import * as HEADER from '../../../../engine/pack/header.ts';
import { ENGINE, PACK_FORMAT } from '../../../../engine/pack/pack.ts';
import { HEADER_WORDS, SECTION_NAMES, type SectionName } from '../../../../engine/pack/sections.ts';
import { makeCue, makeRule } from '../../../support/make-rule.ts';
import { signPack } from '../../../support/sign-pack.ts';

const pack = compileRules({
  rules: [makeRule({ patterns: { zh: [{ ordered: ['盐', '致癌'] }], en: [{ ordered: ['salt', 'cancer'] }] } })],
  concepts: [],
  cues: [makeCue({ zh: ['网传'] })],
});

const copyOf = () => pack.bytes.slice();

/** A copy in which one word of the header is another, and the hash is right again. */
function withHeader(word: number, value: number): Uint8Array<ArrayBuffer> {
  const bytes = copyOf();
  new Uint32Array(bytes.buffer)[word] = value;
  return signPack(bytes);
}

/** A copy in which one item of a section is another, and the hash is right again. */
function withItem(name: SectionName, item: number, value: number): Uint8Array<ArrayBuffer> {
  const bytes = copyOf();
  decodePack(bytes).sections[name][item] = value;
  return signPack(bytes);
}

function swapBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < 4 * HEADER_WORDS; at += 4) view.setUint32(at, view.getUint32(at, true), false);
  return bytes;
}

const tableOf = (name: SectionName) => HEADER.table + 2 * SECTION_NAMES.indexOf(name);

describe('decodePack', () => {
  it('opens what was compiled, ready to match', () => {
    const decoded = decodePack(copyOf());
    const text = '网传吃鹽致癌。';
    expect(findClaims(createMatcher(decoded), { text })).toEqual(findClaims(createMatcher(pack), { text }));
    expect(findClaims(createMatcher(decoded), { text })).toHaveLength(1);
  });

  it('copies nothing: every section is a view on the bytes, wherever in a buffer they lie', () => {
    const buffer = new Uint8Array(pack.bytes.length + 12);
    buffer.set(pack.bytes, 8);
    const bytes = buffer.subarray(8, 8 + pack.bytes.length);
    const decoded = decodePack(bytes);
    expect(decoded.hash).toBe(pack.hash);
    for (const name of SECTION_NAMES) expect(decoded.sections[name].buffer).toBe(buffer.buffer);
  });

  it.each([
    ['a file that breaks off', copyOf().subarray(0, pack.bytes.length - 4), 'The rule pack is damaged: it is not complete.'],
    ['a file that goes on', new Uint8Array([...pack.bytes, 0, 0, 0, 0]), 'The rule pack is damaged: it is not complete.'],
    ['half a header', copyOf().subarray(0, 40), 'The rule pack is damaged: it is not complete.'],
    ['an empty file', new Uint8Array(0), 'This is not a rule pack.'],
    ['a file of three bytes', new Uint8Array(3), 'This is not a rule pack.'],
    ['something else', new Uint8Array(4096), 'This is not a rule pack.'],
    ['a pack of another byte order', swapBytes(copyOf()), 'The rule pack was made for machines of another byte order.'],
    [
      'a later format',
      withHeader(HEADER.format, PACK_FORMAT + 1),
      `The rule pack has format ${PACK_FORMAT + 1}; this version reads format ${PACK_FORMAT}.`,
    ],
    [
      'an earlier format',
      withHeader(HEADER.format, PACK_FORMAT - 1),
      `The rule pack has format ${PACK_FORMAT - 1}; this version reads format ${PACK_FORMAT}.`,
    ],
    [
      'a later engine',
      withHeader(HEADER.engine, ENGINE + 1),
      `The rule pack needs engine ${ENGINE + 1}; this version has engine ${ENGINE}.`,
    ],
    ['more classes of slots than classes', withHeader(HEADER.slotClasses, 99), 'The rule pack is damaged: slotClasses cannot be read.'],
    ['labels of no width', withHeader(HEADER.labelBits, 0), 'The rule pack is damaged: its automaton cannot be read.'],
    ['a section beyond the file', withHeader(tableOf('facts'), pack.bytes.length), 'The rule pack is damaged: facts cannot be read.'],
    ['a section inside the header', withHeader(tableOf('states'), 0), 'The rule pack is damaged: states cannot be read.'],
    ['an endless section', withHeader(tableOf('states') + 1, 0xffffffff), 'The rule pack is damaged: states cannot be read.'],
    ['lists that go backwards', withItem('slotStarts', 1, 0xffff), 'The rule pack is damaged: slotStarts cannot be read.'],
    ['lists that do not begin at their beginning', withItem('setStarts', 0, 1), 'The rule pack is damaged: setStarts cannot be read.'],
    [
      'a slot to be asked first that is not there',
      withItem('waitingNext', 0, 0xffff),
      'The rule pack is damaged: waitingNext cannot be read.',
    ],
    ['a pattern that is not there', withItem('waitingItems', 0, 9), 'The rule pack is damaged: waitingItems cannot be read.'],
    ['a slot that is not there', withItem('partItems', 0, 99), 'The rule pack is damaged: partItems cannot be read.'],
    ['an exception that is not there', withItem('patternUnless', 0, 99), 'The rule pack is damaged: patternUnless cannot be read.'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decodePack(bytes as Uint8Array<ArrayBuffer>)).toThrow(new PackError(message));
  });

  it('refuses a file in which any single bit was turned', () => {
    for (let at = 0; at < pack.bytes.length; at += 7) {
      const bytes = copyOf();
      bytes[at] = (bytes[at] as number) ^ (1 << (at % 8));
      expect(() => decodePack(bytes), `byte ${at}`).toThrow(PackError);
    }
  });
});
