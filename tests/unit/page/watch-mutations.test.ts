// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMutations } from '../../../page/watch/watch-mutations.ts';

let changed: Element[][];
let stop: () => void;

beforeEach(() => {
  stop?.();
  changed = [];
});

function watch(html: string): void {
  document.body.innerHTML = html;
  ({ stop } = watchMutations(document, (containers) => changed.push(containers)));
}

const at = (selector: string) => document.querySelector(selector) as HTMLElement;
/** The containers of the next batch, by id. */
const nextBatch = () =>
  vi.waitFor(() =>
    changed.length === 0 ? Promise.reject(new Error('nothing yet')) : changed.splice(0).map((batch) => batch.map(({ id }) => id)),
  );

describe('watchMutations', () => {
  it('names the block a text has changed in, through inline elements', async () => {
    watch('<div id="outer"><p id="para">甲<b>乙<i>丙</i></b></p></div>');
    (at('i').firstChild as Text).data = '丁';
    expect(await nextBatch()).toEqual([['para']]);
  });

  it('names the block that nodes came into or went from', async () => {
    watch('<div id="outer"><p id="para">甲</p><p id="gone">乙</p></div>');
    at('#para').append('丙');
    expect(await nextBatch()).toEqual([['para']]);
    at('#gone').prepend('丁');
    expect(await nextBatch()).toEqual([['gone']]);
  });

  it('names only what came when whole blocks come, and nothing when they go', async () => {
    watch('<div id="outer"><p id="one">甲</p><p id="gone">乙</p></div>');
    const added = document.createElement('p');
    added.id = 'added';
    added.textContent = '丙';
    at('#outer').append(added);
    expect(await nextBatch()).toEqual([['added']]);
    at('#gone').remove();
    expect(await nextBatch()).toEqual([[]]);
  });

  it('is silent about what holds no text: scripts, styles, comments, empty inline elements, the head', async () => {
    watch('<div id="outer"><p id="one">甲</p></div>');
    document.head.append(document.createElement('style'));
    at('#outer').append(document.createElement('script'), document.createComment('x'), document.createElement('kebian-card'));
    at('#one').append('一');
    expect(await nextBatch()).toEqual([['one']]);
  });

  it('goes on when the body is replaced', async () => {
    watch('<p id="one">甲</p>');
    const body = document.createElement('body');
    body.id = 'next';
    body.innerHTML = '<p id="two">乙</p>';
    document.body.replaceWith(body);
    expect(await nextBatch()).toEqual([['next']]);
    at('#two').append('丙');
    expect(await nextBatch()).toEqual([['two']]);
  });

  it('names each block once, and an outer block in place of those inside it', async () => {
    watch('<div id="outer"><p id="one">甲</p><p id="two">乙</p></div><p id="three">丙</p>');
    at('#one').append('一');
    at('#one').append('二');
    at('#two').append('三');
    expect(await nextBatch()).toEqual([['one', 'two']]);
    at('#one').append('四');
    at('#outer').append('五');
    at('#three').append('六');
    expect(await nextBatch()).toEqual([['outer', 'three']]);
  });

  it('names the item, the heading or the outermost quotation that decides what a block is, and nothing beyond', async () => {
    watch(
      '<ul id="list"><li id="item"><div id="inner">甲</div></li></ul><h2 id="head"><b id="bold">乙</b></h2>' +
        '<blockquote id="outer"><blockquote><p id="told">丙</p></blockquote></blockquote><p id="other">丁</p>',
    );
    at('#inner').append('一');
    expect(await nextBatch()).toEqual([['item']]);
    at('#bold').append('二');
    expect(await nextBatch()).toEqual([['head']]);
    at('#told').append('三');
    expect(await nextBatch()).toEqual([['outer']]);
    const added = document.createElement('p');
    added.textContent = '戊';
    at('#told').replaceWith(added);
    expect(await nextBatch()).toEqual([['outer']]);
  });

  it('leaves out blocks that have left the page themselves', async () => {
    watch('<div id="outer"><p id="one">甲</p></div>');
    const one = at('#one');
    one.append('一');
    one.remove();
    expect(await nextBatch()).toEqual([[]]);
  });

  it('is silent once stopped, and about attributes', async () => {
    watch('<p id="one">甲</p><p id="two">乙</p>');
    at('#one').setAttribute('title', 'x');
    at('#two').append('一');
    expect(await nextBatch()).toEqual([['two']]);
    stop();
    at('#one').append('二');
    const again = watchMutations(document, (containers) => changed.push(containers));
    at('#two').append('三');
    expect(await nextBatch()).toEqual([['two']]);
    again.stop();
  });
});
