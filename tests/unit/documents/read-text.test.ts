import { describe, expect, it } from 'vitest';
import { readDocument, readTextBlocks } from '#documents/files';

const textsOf = (source: string) => readTextBlocks(source).map(({ text }) => text);

describe('readTextBlocks', () => {
  it('ends a block at every kind of line break', () => {
    expect(textsOf('一\n二\r\n三\r四\u2028五\u2029六')).toEqual(['一', '二', '三', '四', '五', '六']);
  });

  it('gives slices of the source: trimmed, with their offsets, and none for empty lines', () => {
    const source = '\n  第一段。\t\r\n\r\n\u3000\u3000第二段。\n   \n';
    const blocks = readTextBlocks(source);
    expect(blocks).toEqual([
      { text: '第一段。', start: 3 },
      { text: '第二段。', start: 14 },
    ]);
    for (const { text, start } of blocks) expect(source.slice(start, start + text.length)).toBe(text);
  });

  it('goes on over the line breaks of a wrapped Latin paragraph', () => {
    const source = 'A long sentence that was,\n  at some width, broken in 3\r\nplaces before its end.\nNext line.';
    expect(readTextBlocks(source)).toEqual([
      { text: source.slice(0, source.indexOf('\nNext')), start: 0 },
      { text: 'Next line.', start: source.indexOf('Next') },
    ]);
  });

  it.each([
    ['a full stop', 'It ended.\nand went on'],
    ['a capital letter', 'no stop here\nAnother line'],
    ['an empty line', 'no stop here\n\nanother line'],
    ['a Chinese line', '喝碱性水\n能防癌'],
    ['a Chinese line before a Latin one', '喝碱性水\nis good'],
    ['a list', 'one item\n- another item'],
  ])('ends a block at %s', (_, source) => {
    expect(readTextBlocks(source)).toHaveLength(2);
  });

  it('knows Latin letters with accents', () => {
    expect(textsOf('un caf\u00e9\n\u00e9t\u00e9')).toHaveLength(1);
  });

  it('reads empty text as no blocks', () => {
    expect(readTextBlocks('')).toEqual([]);
    expect(readTextBlocks(' \n\n ')).toEqual([]);
  });
});

describe('a plain text file', () => {
  it('leads from a block back to line and column', async () => {
    const { blocks, position } = await readDocument('标题\r\n\r\n  正文第一句。\n', 'txt');
    const [, body] = blocks;
    expect(body?.text).toBe('正文第一句。');
    expect(position(body?.sourceOffset(0) ?? -1)).toEqual({ line: 3, column: 3 });
    expect(position(body?.sourceOffset(2) ?? -1)).toEqual({ line: 3, column: 5 });
  });
});
