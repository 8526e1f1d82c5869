import { describe, expect, it } from 'vitest';
import { type FileDocument, readDocument } from '#documents/files';

const read = (source: string) => readDocument(source, 'md');

function placeOf({ blocks, position }: FileDocument, words: string) {
  const block = blocks.find(({ text }) => text.includes(words));
  return block && position(block.sourceOffset(block.text.indexOf(words)));
}

describe('readDocument, md', () => {
  it('reads headings, paragraphs, list items and quotes, not code, images or raw HTML', async () => {
    const { blocks, title } = await read(
      [
        '# The *whole* story',
        '',
        'A paragraph with `inline code` left out',
        'and a [link](https://example.org "a title").',
        '',
        '- first item',
        '- second item',
        '',
        '> quoted words',
        '> over two lines',
        '',
        '```sh',
        'npm run thing',
        '```',
        '',
        '    indented code',
        '',
        '<div>raw text</div>',
        '',
        '![an image](image.png)',
      ].join('\n'),
    );
    expect(title).toBe('The whole story');
    expect(blocks.map(({ text }) => text)).toEqual([
      'The whole story',
      'A paragraph with left out\nand a link.',
      'first item',
      'second item',
      'quoted words\nover two lines',
    ]);
  });

  it('gives each block the heading it stands under', async () => {
    const { blocks } = await read('前言部分。\n\n## 流言\n\n酸性体质致癌。\n');
    expect(blocks.map(({ heading }) => heading)).toEqual([undefined, '流言']);
  });

  it('takes the title of the front matter and leaves the rest of it out', async () => {
    const { blocks, title, position } = await read('---\ntitle: "碱性水的真相"\ntags: [a, b]\n---\n\n正文在这里。\n');
    expect(title).toBe('碱性水的真相');
    expect(blocks.map(({ text }) => text)).toEqual(['正文在这里。']);
    expect(position(blocks[0]?.sourceOffset(0) ?? -1)).toEqual({ line: 6, column: 1 });
  });

  it('finds the place of words behind escapes, entities and quote marks', async () => {
    const document = await read('Some *text* with 1\\. escape &amp; entity\n\n> quoted words\n> over lines\n');
    expect(placeOf(document, 'text')).toEqual({ line: 1, column: 7 });
    expect(placeOf(document, 'escape')).toEqual({ line: 1, column: 22 });
    expect(placeOf(document, 'entity')).toEqual({ line: 1, column: 35 });
    expect(placeOf(document, 'over lines')).toEqual({ line: 4, column: 3 });
  });
});
