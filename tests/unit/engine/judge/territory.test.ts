import { describe, expect, it } from 'vitest';
import { isShown } from '#engine/runtime';
import { CLAIM, judgeBlocks, OTHER_CLAIM, openProbe } from './probe.ts';

const matcher = openProbe({
  cues: [
    { id: 'refuted', place: 'after', stance: 'debunked', zh: ['是谣言'], strength: 0.8 },
    { id: 'refuted-next', place: 'next-sentence', stance: 'debunked', zh: ['这种说法没有依据'], strength: 0.8 },
    { id: 'checked', place: 'passage', stance: 'debunked', zh: ['查无实据', '以讹传讹', '已被辟谣'], strength: 0.6 },
  ],
});
const FILLER = '这里说些不相干的事，一二三四五六七八九十，再说几句家常话。';
const refute = (claim: string) => `${claim}，是谣言。查无实据，以讹传讹，已被辟谣。`;
const assert = (claim: string) => `${claim}，大家快转。`;

/** Which of the claims are shown at the middle level. */
function shownIn(...blocks: string[]): string[] {
  return judgeBlocks(matcher, blocks)
    .filter((finding) => isShown(finding, 'balanced'))
    .map(({ rule }) => rule);
}

describe('a text that refutes one claim and asserts another', () => {
  it.each([
    ['first refutes', [refute(CLAIM) + FILLER + assert(OTHER_CLAIM)], ['second']],
    ['first asserts', [assert(CLAIM) + FILLER + refute(OTHER_CLAIM)], ['first']],
    ['first refutes, in two blocks', [refute(CLAIM) + FILLER, assert(OTHER_CLAIM)], ['second']],
    ['first asserts, in two blocks', [assert(CLAIM) + FILLER, refute(OTHER_CLAIM)], ['first']],
    ['refutes with the next sentence', [`${CLAIM}。这种说法没有依据。查无实据，以讹传讹。${FILLER}${assert(OTHER_CLAIM)}`], ['second']],
    [
      'asserts, then refutes with the next sentence',
      [`${assert(CLAIM)}${FILLER}${OTHER_CLAIM}。这种说法没有依据。查无实据，以讹传讹。`],
      ['first'],
    ],
    ['refutes both', [refute(CLAIM) + FILLER, refute(OTHER_CLAIM)], []],
    ['asserts both', [assert(CLAIM) + FILLER + assert(OTHER_CLAIM)], ['first', 'second']],
  ])('keeps them apart where it %s', (_, blocks, expected) => {
    expect(shownIn(...blocks)).toEqual(expected);
  });

  it('hears the other claim’s words less than where there is no other claim', () => {
    const words = '查无实据，以讹传讹，已被辟谣。';
    const confidence = (text: string) => judgeBlocks(matcher, [text])[0]?.confidence ?? 0;
    const shared = confidence(`${CLAIM}。${FILLER}${OTHER_CLAIM}。${words}`);
    const own = confidence(`${CLAIM}。${FILLER}别的话里。${words}`);
    expect(shared).toBeGreaterThan(own);
    expect(shared).toBeLessThan(0.9);
  });
});

describe('claims of one list', () => {
  it('are spoken of together', () => {
    const words = '查无实据，以讹传讹，已被辟谣。';
    const [first, second] = judgeBlocks(matcher, [`${CLAIM}；${OTHER_CLAIM}。${words}`]);
    const alone = judgeBlocks(matcher, [`${CLAIM}；别的话啊。${words}`]);
    expect(first?.confidence).toBe(alone[0]?.confidence);
    expect(second?.confidence).toBe(alone[0]?.confidence);
  });
});

describe('the same claim', () => {
  it('stated twice parts nothing', () => {
    const words = '查无实据，以讹传讹。';
    const [first] = judgeBlocks(matcher, [`${CLAIM}。${FILLER}${CLAIM}。${words}`]);
    const [alone] = judgeBlocks(matcher, [`${CLAIM}。${FILLER}别的话里。${words}`]);
    expect(first?.confidence).toBe(alone?.confidence);
  });

  it('between two others is parted from each, however often it is repeated', () => {
    const words = '查无实据，以讹传讹，已被辟谣。';
    const text = `${words}${OTHER_CLAIM}。${FILLER}${`${CLAIM}。${FILLER}`.repeat(3)}${OTHER_CLAIM}。${words}`;
    const parted = judgeBlocks(matcher, [text]).filter(({ rule }) => rule === 'first');
    const free = judgeBlocks(matcher, [text.replaceAll(OTHER_CLAIM, '别的话里')]);
    expect(parted).toHaveLength(3);
    for (const [index, { confidence }] of parted.entries()) expect(confidence).toBeGreaterThan(free[index]?.confidence as number);
  });
});

describe('a claim in another block', () => {
  const words = '查无实据，以讹传讹，已被辟谣。';
  const confidenceWith = (between: number, other: string) =>
    judgeBlocks(matcher, [`${CLAIM}。`, ...Array<string>(between).fill('别的话。'), `${other}。${words}`])[0]?.confidence ?? 0;

  it.each([0, 1, 2])('parts the text with %d blocks between', (between) => {
    expect(confidenceWith(between, OTHER_CLAIM)).toBeGreaterThan(confidenceWith(between, '别的话里'));
  });

  it('parts it no more with three between', () => {
    expect(confidenceWith(3, OTHER_CLAIM)).toBe(confidenceWith(3, '别的话里'));
  });
});
