import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../cli/input/split-lines.ts';

async function split(...chunks: string[]): Promise<string[]> {
  async function* feed() {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const lines: string[] = [];
  for await (const line of splitLines(feed())) lines.push(Buffer.from(line).toString('latin1'));
  return lines;
}

const BOM = '\xef\xbb\xbf';

describe('splitLines', () => {
  it.each([
    ['LF', ['a\nb\n'], ['a', 'b']],
    ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
    ['no line break at the end', ['a\nb'], ['a', 'b']],
    ['empty lines, except after the last line break', ['a\n\n\r\nb\n'], ['a', '', '', 'b']],
    ['a carriage return within a line', ['a\rb\n'], ['a\rb']],
    ['a byte order mark at the start', [`${BOM}a\nb\n`], ['a', 'b']],
    ['a byte order mark elsewhere', [`a\n${BOM}b\n`], ['a', `${BOM}b`]],
    ['lines and marks cut by chunks', ['\xef', '\xbb', '\xbfa', '', 'b\r', '\nc', '\n'], ['ab', 'c']],
    ['nothing', [], []],
    ['a byte order mark alone', [BOM], []],
  ])('reads %s', async (_, chunks, lines) => {
    expect(await split(...chunks)).toEqual(lines);
  });

  it('gives a line before it asks for what follows', async () => {
    async function* feed() {
      yield Buffer.from('first\nsec');
      throw new Error('asked too early');
    }
    const lines = splitLines(feed());
    expect(Buffer.from((await lines.next()).value as Uint8Array).toString()).toBe('first');
    await expect(lines.next()).rejects.toThrow('asked too early');
  });
});
