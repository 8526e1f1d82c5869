import { describe, expect, it } from 'vitest';
import type { TextOfBlock } from '../../../../engine/read-block.ts';
import { CLAIM, judgeBlocks, OTHER_CLAIM, openProbe } from './probe.ts';

const matcher = openProbe({ cues: [{ id: 'left', place: 'next-claim', stance: 'debunked', zh: ['倒不如'], strength: 0.5 }] });
/** Which of the claims the cue speaks against. */
const leftIn = (...blocks: (string | TextOfBlock)[]) =>
  judgeBlocks(matcher, blocks)
    .filter(({ cues }) => cues.some(({ cue }) => cue === 'left'))
    .map(({ rule }) => rule);
const FILLER = '这里说些不相干的事，一二三四五六七八九十，再说几句家常话。';

describe('words by which a text leaves one claim for another', () => {
  it.each<[string, (string | TextOfBlock)[], string[]]>([
    ['in the same sentence', [`${CLAIM}，倒不如${OTHER_CLAIM}。`], ['first']],
    ['sentences on', [`${CLAIM}。${FILLER}倒不如听我的。${FILLER}${OTHER_CLAIM}。`], ['first']],
    ['in the next block', [`${CLAIM}。`, `倒不如这样：${OTHER_CLAIM}。`], ['first']],
    ['in a block between', [`${CLAIM}。`, '倒不如这样。', `${OTHER_CLAIM}。`], ['first']],
    ['the other way round', [`${OTHER_CLAIM}。${FILLER}倒不如${CLAIM}。`], ['second']],
  ])('speak against the first: %s', (_, blocks, expected) => {
    expect(leftIn(...blocks)).toEqual(expected);
  });

  it.each<[string, (string | TextOfBlock)[]]>([
    ['no other claim follows', [`${CLAIM}。倒不如早睡。`]],
    ['the same claim follows', [`${CLAIM}。倒不如说，${CLAIM}。`]],
    ['they stand before the claim', [`倒不如这样：${CLAIM}。${FILLER}${OTHER_CLAIM}。`]],
    ['they stand behind the other claim', [`${CLAIM}。${FILLER}${OTHER_CLAIM}，倒不如早睡。`]],
    ['the other claim stands under another heading', [`${CLAIM}。`, { heading: '别的事', text: `倒不如这样：${OTHER_CLAIM}。` }]],
    ['they stand too far behind', [`${CLAIM}。${FILLER.repeat(12)}倒不如${OTHER_CLAIM}。`]],
    ['they are somebody else’s words', [`${CLAIM}。他总说“倒不如”，${FILLER}${OTHER_CLAIM}。`]],
  ])('say nothing where %s', (_, blocks) => {
    expect(leftIn(...blocks)).toEqual([]);
  });
});
