import { describe, expect, it } from 'vitest';
import { type FileDocument, readDocument } from '#documents/files';

const read = (body: string, head = '') =>
  readDocument(
    `<?xml version="1.0"?>\n<!DOCTYPE html [<!ENTITY who "nobody">]>\n<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}</body></html>`,
    'xhtml',
  );
const textsOf = ({ blocks }: FileDocument) => blocks.map(({ text }) => text.trim());

describe('readDocument, xhtml', () => {
  it('lets empty elements end where they stand', async () => {
    const page = await read('<p>第一段文字<a id="x"/>还是第一段</p><script src="a.js"/><div/><p>第二段文字</p>', '<title/>');
    expect(textsOf(page)).toEqual(['第一段文字还是第一段', '第二段文字']);
    expect(page.title).toBeUndefined();
  });

  it('reads CDATA as text, marks and references in it as they stand, and leaves it out where text is left out', async () => {
    const page = await read(
      '<p>a<![CDATA[ <b> &amp; ]] c]]></p><code><![CDATA[code here]]></code><!-- <p>comment</p> -->',
      '<title>T<![CDATA[ & U]]></title>',
    );
    expect(textsOf(page)).toEqual(['a <b> &amp; ]] c']);
    expect(page.title).toBe('T & U');
  });

  it('finds the place of words in and after CDATA and references', async () => {
    const page = await read('\n<p>x<![CDATA[&lt; one]]> &#x4E8C;&nbsp;two</p>');
    const [block] = page.blocks;
    const placeOf = (words: string) => block && page.position(block.sourceOffset(block.text.indexOf(words)));
    expect(placeOf('one')).toEqual({ line: 4, column: 19 });
    expect(placeOf('二')).toEqual({ line: 4, column: 26 });
    expect(placeOf('two')).toEqual({ line: 4, column: 40 });
  });

  it('knows elements by their local names, whatever their case and prefix, and their attributes', async () => {
    const page = await readDocument(
      '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:H2>流言</h:H2><h:p>一段文字</h:p><h:div role="navigation">去别处看</h:div></h:body></h:html>',
      'xhtml',
    );
    expect(page.blocks.map(({ text, heading }) => [text, heading])).toEqual([['一段文字', '流言']]);
  });

  it.each([
    ['an element is left open', '<p>first paragraph<p>second <br>paragraph'],
    ['attributes have no quotes', '<p class=x>first paragraph</p><p>second paragraph</p>'],
    ['there is a bare less-than sign', '<p>first paragraph</p><p>second paragraph < third'],
  ])('reads it as HTML when %s', async (_, body) => {
    expect(textsOf(await read(body))[0]).toBe('first paragraph');
  });

  it('reads a file nested deeper than any call stack', async () => {
    const depth = 10_000;
    expect(textsOf(await read(`${'<span>'.repeat(depth)}words at the bottom${'</span>'.repeat(depth)}`))).toEqual(['words at the bottom']);
  });
});
