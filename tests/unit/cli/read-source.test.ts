import { describe, expect, it } from 'vitest';
import { decodeText, SourceError } from '../../../cli/input/read-source.ts';

const GBK = [0xcb, 0xe1, 0xd0, 0xd4]; // 酸性
const ascii = (text: string) => [...Buffer.from(text)];
const decode = (bytes: number[], isHtml = false) => decodeText(new Uint8Array(bytes), isHtml);

describe('decodeText', () => {
  it.each([
    ['UTF-8', [...Buffer.from('酸性')]],
    ['UTF-8 with its byte order mark', [0xef, 0xbb, 0xbf, ...Buffer.from('酸性')]],
    ['UTF-16, little end first', [0xff, 0xfe, ...Buffer.from('酸性', 'utf16le')]],
    ['UTF-16, big end first', [0xfe, 0xff, ...Buffer.from('酸性', 'utf16le').swap16()]],
    ['GB 18030, which says nothing of itself', GBK],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toBe('酸性');
  });

  it('reads a page as it says of itself', () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=big5">';
    expect(decode([...ascii(head), 0xbb, 0xc4], true)).toBe(`${head}酸`);
  });

  it('reads XHTML as its first line says', () => {
    const head = '<?xml version="1.0" encoding="gbk"?>';
    expect(decode([...ascii(head), ...GBK], true)).toBe(`${head}酸性`);
  });

  it('reads a page as UTF-8 when what it says of itself is wrong', () => {
    const source = '<meta charset="no-such-thing">酸性';
    expect(decode([...Buffer.from(source)], true)).toBe(source);
  });

  it.each([
    ['NUL characters', [0x61, 0, 0x62]],
    ['bytes of no encoding we know', [0x63, 0x61, 0x66, 0xe9, 0x20]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(SourceError);
  });
});
