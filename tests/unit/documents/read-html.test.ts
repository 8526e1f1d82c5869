import { describe, expect, it } from 'vitest';
import { type FileDocument, readDocument } from '#documents/files';

const read = (source: string) => readDocument(source, 'html');
const textsOf = ({ blocks }: FileDocument) => blocks.map(({ text }) => text.trim());

/** Line and column where `words` of the first block that holds them stand in the source. */
function placeOf({ blocks, position }: FileDocument, words: string) {
  const block = blocks.find(({ text }) => text.includes(words));
  return block && position(block.sourceOffset(block.text.indexOf(words)));
}

describe('readDocument, html', () => {
  it('reads the prose and its title, not scripts, code, navigation or forms', async () => {
    const page = await read(
      '<!doctype html><title> A\n page </title><nav><p>menu item one</p></nav><script>let x = "text";</script>' +
        '<p>First paragraph.</p><pre><code>code here</code></pre><textarea>typed text</textarea><p>Second <b>para</b>graph.<br>After the break.',
    );
    expect(page.title).toBe('A page');
    expect(textsOf(page)).toEqual(['First paragraph.', 'Second paragraph.', 'After the break.']);
  });

  it('takes no title from an image', async () => {
    expect((await read('<p>Some text here</p><svg><title>icon</title></svg>')).title).toBeUndefined();
  });

  it('gives each block the heading it stands under, however short the heading', async () => {
    const page = await read('<h2>误区</h2><p>微波炉致癌。</p><h2>真相</h2><p>微波炉不致癌。</p>');
    expect(page.blocks.map(({ text, heading }) => [text, heading])).toEqual([
      ['微波炉致癌。', '误区'],
      ['微波炉不致癌。', '真相'],
    ]);
  });

  it('finds the place of words over lines, elements, entities and line breaks of Windows', async () => {
    const page = await read('<p>\r\n  Tom &amp; Jerry&#x1F600; say: <i>an\r\n acidic</i> body</p>');
    expect(placeOf(page, 'Tom')).toEqual({ line: 2, column: 3 });
    expect(placeOf(page, 'Jerry')).toEqual({ line: 2, column: 13 });
    expect(placeOf(page, 'say')).toEqual({ line: 2, column: 28 });
    expect(placeOf(page, 'an\n')).toEqual({ line: 2, column: 36 });
    expect(placeOf(page, 'acidic')).toEqual({ line: 3, column: 2 });
    expect(placeOf(page, 'body')).toEqual({ line: 3, column: 13 });
  });

  it('reads a shadow root that is written into the page as it is laid out: in place of what it hosts, with that in its slots', async () => {
    const page = await read(
      '<x-card><template shadowrootmode="open"><h2><slot name="title">untitled</slot></h2><p>before</p><slot></slot><p>after it</p></template>' +
        '<p>inside</p><span slot="title">流言</span><i slot="nowhere">not shown</i></x-card><template><p>not a shadow root</p></template>',
    );
    expect(page.blocks.map(({ text, heading }) => [text, heading])).toEqual([
      ['before', '流言'],
      ['inside', '流言'],
      ['after it', '流言'],
    ]);
  });

  it('reads a page nested deeper than any call stack', async () => {
    const depth = 10_000;
    const page = await read(`${'<span>'.repeat(depth)}words at the bottom${'</span>'.repeat(depth)}`);
    expect(textsOf(page)).toEqual(['words at the bottom']);
  });
});
