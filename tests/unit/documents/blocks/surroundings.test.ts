import { describe, expect, it } from 'vitest';
import { readBlocks } from '#documents/blocks';
import { element, type FakeNode, fakeReader } from '../../../support/fake-tree.ts';

const blocksOf = (root: FakeNode) => [...readBlocks(root, fakeReader)];
const textsOf = (root: FakeNode) => blocksOf(root).map(({ text }) => text.trim());

describe('ways to other texts', () => {
  it('are left out as items of a list, with their dates', () => {
    const list = element(
      'ul',
      element('li', element('a', '热柠檬水能杀死癌细胞'), element('span', '03-01')),
      element('li', element('div', element('a', '春天吃什么菜'))),
      element('li', '我爸说热柠檬水能杀死癌细胞，见', element('a', '这里')),
    );
    expect(textsOf(list)).toEqual(['我爸说热柠檬水能杀死癌细胞，见这里']);
  });

  it('are left out as links side by side, inline or as boxes', () => {
    const boxes: typeof fakeReader = { ...fakeReader, isBlock: (_, name) => ['div', 'a', 'p'].includes(name) };
    const strip = () =>
      element(
        'div',
        element('div', '猜你喜欢'),
        element('a', element('span', '超级月亮会引发大地震')),
        ' ',
        element('a', element('span', '周末去哪儿看花')),
        element('p', '正文从这里开始。'),
      );
    expect(textsOf(strip())).toEqual(['猜你喜欢', '正文从这里开始。']);
    expect([...readBlocks(strip(), boxes)].map(({ text }) => text.trim())).toEqual(['猜你喜欢', '正文从这里开始。']);
  });

  it('are read where a post or a headline is one link', () => {
    expect(
      textsOf(element('div', element('h2', element('a', '酸性体质是百病之源')), element('p', element('a', '全文如下：喝碱性水')))),
    ).toEqual(['酸性体质是百病之源', '全文如下：喝碱性水']);
  });

  it('are left out as lists under a heading of references, until the next heading', () => {
    const page = element(
      'body',
      element('h2', '参考资料'),
      element('ol', element('li', '《登月是假的：一份流言的五十年》，2019 年'), element('li', 'A. Writer. Vaccines cause autism.')),
      element('p', '段落不是条目。'),
      element('h2', '网友评论'),
      element('ul', element('li', '反正我信这个说法')),
    );
    expect(textsOf(page)).toEqual(['参考资料', '段落不是条目。', '网友评论', '反正我信这个说法']);
  });
});

describe('quotations by their markup', () => {
  const quoted = (root: FakeNode) => blocksOf(root).map(({ text, isQuoted = false }) => [text.trim(), isQuoted]);

  it('are somebody else’s words when they say whose, in an attribute or at their beginning', () => {
    expect(quoted(element('blockquote[cite=#12]', '微波炉会致癌')).flat()).toContain(true);
    expect(quoted(element('body', element('blockquote', '碗里有鱼 发表于 2026-3-2', element('br'), '微波炉会致癌'), '我不信这个'))).toEqual(
      [
        ['碗里有鱼 发表于 2026-3-2', true],
        ['微波炉会致癌', true],
        ['我不信这个', false],
      ],
    );
    expect(quoted(element('blockquote', element('div', 'Lantern said:'), element('div', 'Vaccines cause autism.')))[1]).toEqual([
      'Vaccines cause autism.',
      true,
    ]);
  });

  it('are somebody else’s words inside another quotation', () => {
    expect(quoted(element('blockquote', element('blockquote', '微波炉会致癌'), '不会的呀'))).toEqual([
      ['微波炉会致癌', true],
      ['不会的呀', false],
    ]);
  });

  it('may be a way to set a text off, as editors for mobile articles do', () => {
    expect(quoted(element('blockquote', '微波炉加热的饭菜会致癌，快告诉家人。'))).toEqual([
      ['微波炉加热的饭菜会致癌，快告诉家人。', false],
    ]);
  });
});

describe('what style sheets make of elements', () => {
  it('parts and joins where the reader of the tree knows', () => {
    const reader: typeof fakeReader = { ...fakeReader, isBlock: (_, name) => name === 'span' };
    const root = () => element('p', '家用', element('span', '微波炉'), element('div', '致癌的'), element('div', '黄曲霉'));
    expect([...readBlocks(root(), reader)].map(({ text }) => text)).toEqual(['致癌的黄曲霉']);
    expect(textsOf(root())).toEqual(['家用微波炉', '致癌的', '黄曲霉'].filter((text) => text.length >= 4));
  });

  it('leaves out code editors that draw ordinary lines', () => {
    expect(
      textsOf(element('body', element('div[class=CodeMirror cm-s-default]', element('pre', '酸性体质是百病之源')), '外面的一段话')),
    ).toEqual(['外面的一段话']);
  });
});
