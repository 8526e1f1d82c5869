import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '#documents/blocks';
import { element, type FakeNode, fakeReader, other, textOfRuns } from '../../../support/fake-tree.ts';
import { runs } from '../../../support/runs.ts';

const blocksOf = (root: FakeNode) => [...readBlocks(root, fakeReader)];
const textsOf = (root: FakeNode) => blocksOf(root).map(({ text }) => text);

describe('readBlocks', () => {
  it('joins inline elements without a gap', () => {
    expect(textsOf(element('p', '微波', element('b', '炉', element('i', '会')), '致癌', element('a', '吗？')))).toEqual([
      '微波炉会致癌吗？',
    ]);
  });

  it('parts at br and at the edges of block elements', () => {
    const page = element(
      'body',
      '前面的字',
      element('div', '里面的字', element('br'), '换行的字'),
      '后面的字',
      element('ul', element('li', '第一条条'), element('li', '第二条条')),
    );
    expect(textsOf(page)).toEqual(['前面的字', '里面的字', '换行的字', '后面的字', '第一条条', '第二条条']);
  });

  it('parts at block elements that are empty or hold none of their own text', () => {
    expect(
      textsOf(element('body', '前面的字', element('hr'), '后面的字', element('table', element('tr', element('td', '格子里的字'))))),
    ).toEqual(['前面的字', '后面的字', '格子里的字']);
  });

  it('parts at block elements inside inline ones', () => {
    expect(textsOf(element('body', element('span', '前面的字', element('div', '里面的字'), '后面的字')))).toEqual([
      '前面的字',
      '里面的字',
      '后面的字',
    ]);
  });

  it('names as container the block element the text stands in directly', () => {
    const cell = element('td', '格子里的字');
    const root = element('body', element('span', '前面的字'), element('table', element('tr', cell)), '后面的字');
    expect(blocksOf(root).map(({ container }) => container)).toEqual([root, cell, root]);
  });

  it('collapses white space to its first character, over the edges of inline elements too', () => {
    const [block] = blocksOf(element('p', ' \n One \t\ttwo', element('b', ' three\n\n '), '  four ', '\n'));
    expect(block?.text).toBe('One two three\nfour ');
  });

  it('keeps spaces that are no white space in HTML', () => {
    expect(textsOf(element('p', '一\u3000\u3000二\u00a0\u00a0三'))).toEqual(['一\u3000\u3000二\u00a0\u00a0三']);
  });

  it('has runs that say exactly where each piece of the text comes from', () => {
    const [first, second] = [{ text: ' 微波  炉' }, { text: '  致癌' }];
    const [block] = blocksOf(element('p', first, element('b', second)));
    expect(block?.text).toBe('微波 炉 致癌');
    expect(block?.runs).toEqual([
      { node: first, start: 0, from: 1, length: 3 },
      { node: first, start: 3, from: 5, length: 1 },
      { node: second, start: 4, from: 0, length: 1 },
      { node: second, start: 5, from: 2, length: 2 },
    ]);
  });

  it('has for any text runs without gap or overlap that make up its text, free of double spaces', () => {
    const piece = fc
      .array(fc.constantFrom('字', 'a', ' ', '\n', '\t', '\u3000', '\ud83d'), { maxLength: 8 })
      .map((units) => units.join(''));
    const inline = fc.oneof(
      piece,
      piece.map((text) => element('b', text)),
      fc.constant('x').map((text) => element('code', text)),
    ) as fc.Arbitrary<FakeNode | string>;
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 8 }), (content) => {
        for (const block of blocksOf(element('p', ...content))) {
          expect(textOfRuns(block)).toBe(block.text);
          expect(block.text).not.toMatch(/^[\t\n\f\r ]|[\t\n\f\r ]{2}/);
          let at = 0;
          for (const run of block.runs) {
            expect(run.start).toBe(at);
            at += run.length;
          }
        }
      }),
      runs(400),
    );
  });

  it.each(['script', 'style', 'code', 'textarea', 'nav', 'button', 'select', 'title', 'rt', 'svg', 'noscript', 'template', 'iframe'])(
    'leaves out what stands in %s',
    (name) => {
      expect(textsOf(element('div', '前面的字', element(name, '不读的字', element('p', '也不读的')), '后面的字')).join('')).toBe(
        '前面的字后面的字',
      );
    },
  );

  it.each(['div[role=navigation]', 'span[role=menu]', 'div[role=toolbar]', 'div[role=textbox]', 'div[role=search]'])(
    'leaves out %s',
    (written) => {
      expect(textsOf(element('div', element(written, '不读的字'), '后面的字'))).toEqual(['后面的字']);
    },
  );

  it.each(['div[contenteditable]', 'div[contenteditable=true]', 'p[contenteditable=plaintext-only]'])(
    'leaves out what the user writes: %s',
    (written) => {
      expect(textsOf(element('div', element(written, '不读的字'), '后面的字'))).toEqual(['后面的字']);
    },
  );

  it.each(['div[contenteditable=false]', 'div[role=article]', 'main[role=main]'])('reads %s', (written) => {
    expect(textsOf(element('body', element(written, '要读的字')))).toEqual(['要读的字']);
  });

  it('leaves out comments, and blocks too short for a claim', () => {
    expect(textsOf(element('body', element('p', '第三页'), element('p', ' \n '), element('p', '第三页码', other())))).toEqual(['第三页码']);
  });

  it('gives a block the heading it stands under, the last one read, however short', () => {
    const page = element(
      'body',
      element('p', '标题之前'),
      element('h1', '谣言大全'),
      element('section', element('p', '一的正文')),
      element('h3', '误区'),
      element('p', '二的正文'),
    );
    expect(blocksOf(page).map(({ text, heading, isHeading }) => [text, heading, isHeading])).toEqual([
      ['标题之前', undefined, false],
      ['谣言大全', undefined, true],
      ['一的正文', '谣言大全', false],
      ['二的正文', '误区', false],
    ]);
  });

  it('takes a root of any kind: a document, a text', () => {
    expect(textsOf(other(element('html', element('body', '要读的字'))))).toEqual(['要读的字']);
    expect(textsOf({ text: '要读的字' })).toEqual(['要读的字']);
  });

  it('reads the root alone, not what comes after it', () => {
    const parent = element('body', element('p', '要读的字'), element('p', '不读的字'));
    expect(textsOf(parent.first as FakeNode)).toEqual(['要读的字']);
  });

  it.each(['div', 'span'])('reads %s nested 50,000 deep', (name) => {
    let inner = element(name, '最里面的字');
    for (let depth = 1; depth < 50_000; depth++) inner = element(name, inner);
    expect(textsOf(element('body', inner, '后面的字')).join('|')).toBe(name === 'div' ? '最里面的字|后面的字' : '最里面的字后面的字');
  });
});
