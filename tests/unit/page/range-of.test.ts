// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '#documents/blocks';
import { rangeOf } from '../../../page/anchor/range-of.ts';
import { domReader } from '../../../page/extract/dom-reader.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function blockOf(html: string): Block<Node> {
  document.body.innerHTML = html;
  const [block] = readBlocks<Node>(document.body, domReader);
  if (!block) throw new Error(`no block in ${html}`);
  return block;
}

/** The range of `words` in the block, as where it begins and ends: data of the text node and offset. */
function placeOf(block: Block<Node>, words: string) {
  const start = block.text.indexOf(words);
  const range = rangeOf(block, { start, end: start + words.length });
  return range && [(range.startContainer as Text).data, range.startOffset, (range.endContainer as Text).data, range.endOffset];
}

describe('rangeOf', () => {
  it('begins and ends at the units of the words, within one text node', () => {
    expect(placeOf(blockOf('<p>都说微波炉致癌啊</p>'), '微波炉致癌')).toEqual(['都说微波炉致癌啊', 2, '都说微波炉致癌啊', 7]);
  });

  it('runs over inline elements, and ends where the words end, not where the next node begins', () => {
    const block = blockOf('<p>都说<b>微波</b><i>炉</i>致癌<b>啊</b></p>');
    expect(placeOf(block, '微波炉致癌')).toEqual(['微波', 0, '致癌', 2]);
    expect(placeOf(block, '都说微波')).toEqual(['都说', 0, '微波', 2]);
  });

  it('counts white space that was collapsed', () => {
    const block = blockOf('<p>\n  Some   <b> microwaves</b>\n\n cause   cancer </p>');
    expect(block.text).toBe('Some microwaves\ncause cancer ');
    expect(placeOf(block, 'Some')).toEqual(['\n  Some   ', 3, '\n  Some   ', 7]);
    expect(placeOf(block, 'microwaves\ncause cancer')).toEqual([' microwaves', 1, '\n\n cause   cancer ', 17]);
  });

  it('is null when a text node has left the page', () => {
    const block = blockOf('<p>微波<b>炉致癌</b></p>');
    document.querySelector('b')?.remove();
    expect(placeOf(block, '微波炉致癌')).toBeNull();
    expect(placeOf(block, '微波')).toEqual(['微波', 0, '微波', 2]);
  });

  it('is null when the text has become shorter under it', () => {
    const block = blockOf('<p>微波炉致癌</p>');
    (document.querySelector('p')?.firstChild as Text).data = '微波';
    expect(placeOf(block, '致癌')).toBeNull();
  });
});
