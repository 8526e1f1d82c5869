import { describe, expect, it } from 'vitest';
import { makeSpeakers, readBlocks } from '#documents/blocks';
import { element, type FakeNode, fakeReader } from '../../../support/fake-tree.ts';

/** Texts of the blocks, those of one speaker together, in the order of their first words. */
function turnsOf(root: FakeNode): string[][] {
  const parents = new Map<FakeNode, FakeNode>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (let child = node.first; child; child = child.next) {
      parents.set(child, node);
      waiting.push(child);
    }
  }
  const speakerOf = makeSpeakers<FakeNode>({ ...fakeReader, parent: (node) => parents.get(node) ?? null });
  const turns = new Map<FakeNode | null, string[]>();
  for (const { text, container } of readBlocks(root, fakeReader)) {
    const speaker = speakerOf(container);
    turns.set(speaker, [...(turns.get(speaker) ?? []), text.trim()]);
  }
  return [...turns.values()];
}

const p = (text: string) => element('p', text);

describe('makeSpeakers', () => {
  it('takes a page without posts for the words of one person', () => {
    expect(
      turnsOf(element('body', p('first part'), element('div[class=content]', p('second part')), element('ul', element('li', 'an item')))),
    ).toEqual([['first part', 'second part', 'an item']]);
  });

  it.each([
    ['article', 'article'],
    ['div[class=post]', 'div[class=post]'],
    ['div[class=l_post j_l_post]', 'div[class=l_post j_l_post]'],
    ['div[id=post_101]', 'div[id=post_102]'],
    ['table[id=pid101]', 'table[id=pid102]'],
    ['div[class=AnswerItem]', 'div[class=AnswerItem]'],
    ['li[class=comment-item]', 'li[class=comment-item]'],
    ['div[role=comment]', 'div[role=comment]'],
    ['div[itemtype=https://schema.org/Answer]', 'div[itemtype=https://schema.org/Answer]'],
    ['shreddit-comment', 'shreddit-comment'],
    ['tr[class=athing comtr]', 'tr[class=athing comtr]'],
  ])('hears two people in %s', (one, other) => {
    expect(turnsOf(element('body', element(one, p('mine, first'), p('mine, second')), element(other, p('yours'))))).toEqual([
      ['mine, first', 'mine, second'],
      ['yours'],
    ]);
  });

  it.each(['body[class=post]', 'html[class=single-post]'])('does not take the page itself for a post: %s', (page) => {
    expect(turnsOf(element(page, p('first part'), element('article', p('second part'))))).toEqual([['first part'], ['second part']]);
  });

  it.each(['div[class=posts]', 'div[class=commentary]', 'div[class=postlist]', 'p[class=questionable]'])(
    'is not misled by %s',
    (wrapper) => {
      expect(turnsOf(element('body', p('first part'), element(wrapper, 'second part')))).toEqual([['first part', 'second part']]);
    },
  );

  it('lets a speaker go on behind what is carried along, and counts it as spoken of by who carries it', () => {
    const post = element('div[class=post]', p('before it'), element('blockquote[class=post-quote]', p('what you said')), p('behind it'));
    expect(turnsOf(element('body', post))).toEqual([['before it', 'what you said', 'behind it']]);
  });

  it('gives an answer within an answer to who wrote it, and the rest to the other', () => {
    const inner = element('div[class=comment]', p('inner one'));
    expect(turnsOf(element('body', element('div[class=comment]', p('outer one'), inner, p('outer two'))))).toEqual([
      ['outer one', 'outer two'],
      ['inner one'],
    ]);
  });
});
