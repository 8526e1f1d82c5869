import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '#documents/blocks';
import { LONGEST_BLOCK } from '../../../../documents/blocks/block-builder.ts';
import { cutPosition } from '../../../../documents/blocks/cut-position.ts';
import { element, fakeReader, textOfRuns } from '../../../support/fake-tree.ts';
import { runs } from '../../../support/runs.ts';

const SENTENCE = '今天的天气很好，适合出门散步。';

describe('a text too long for one block', () => {
  it('is parted where sentences end, and nothing of it is lost', () => {
    const text = SENTENCE.repeat(6000);
    const blocks = [...readBlocks(element('body', element('h2', '天气预报'), element('pre', { text })), fakeReader)].slice(1);
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks) {
      expect(block.text.length).toBeLessThanOrEqual(LONGEST_BLOCK);
      expect(block.text.endsWith('。')).toBe(true);
      expect(block.heading).toBe('天气预报');
      expect(textOfRuns(block)).toBe(block.text);
    }
    expect(blocks.map((block) => block.text).join('')).toBe(text);
  });

  it('is parted alike when it comes in many nodes', () => {
    const nodes = Array.from({ length: 4000 }, () => element('span', SENTENCE));
    const blocks = [...readBlocks(element('p', ...nodes), fakeReader)];
    expect(blocks.map((block) => block.text).join('')).toBe(SENTENCE.repeat(4000));
    for (const block of blocks) expect(textOfRuns(block)).toBe(block.text);
  });
});

describe('cutPosition', () => {
  it('prefers the end of a sentence, then a gap, then the limit', () => {
    expect(cutPosition('一二三四五六。七八，九', 10)).toBe(7);
    expect(cutPosition('一二三四五六，七八九十', 10)).toBe(7);
    expect(cutPosition('一二三四五六七八九十一', 10)).toBe(10);
    expect(cutPosition('He said “no.” Then he went', 20)).toBe(13);
  });

  it('never parts a surrogate pair, and always gets on', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 12, maxLength: 40 }), (text) => {
        const cut = cutPosition(text, 12);
        expect(cut).toBeGreaterThan(0);
        expect(cut).toBeLessThanOrEqual(12);
        const isInPair = (text.charCodeAt(cut - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(cut) & 0xfc00) === 0xdc00;
        expect(isInPair).toBe(false);
      }),
      runs(100),
    );
  });
});
