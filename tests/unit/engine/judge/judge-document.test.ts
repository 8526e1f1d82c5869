import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJudge } from '#engine/judge';
import { type DecidingCue, type Finding, isShown, type Matcher } from '#engine/runtime';
import { CUE_PLACES, LEVELS, STANCES } from '#engine/schema';
import type { JudgedDocument } from '../../../../engine/judge/judge-document.ts';
import { readBlock, type TextOfBlock } from '../../../../engine/read-block.ts';
import { runs } from '../../../support/runs.ts';
import { CLAIM, OTHER_CLAIM, openProbe } from './probe.ts';

const nameOf = (index: number) => String.fromCharCode(0x5b50 + index);
/** A cue of every place for every stance, two words each. */
const cues = CUE_PLACES.flatMap((place, at) =>
  STANCES.map((stance, of) => {
    const name = nameOf(at * STANCES.length + of);
    const isWordless = place === 'question' || place === 'quotation';
    return {
      id: `${place}-${stance}`,
      place,
      stance,
      strength: 0.3 + 0.1 * of,
      scope: 6 * of,
      zh: isWordless ? [] : [`${name}言`, `${name}语`],
      ...(place === 'pair' ? { closes: { zh: ['之据'], en: [] } } : {}),
      ...(of % 2 === 0 ? { stops: { zh: ['但是'], en: [] }, notAfter: { zh: ['我'], en: [] } } : {}),
    };
  }),
);
const probe = {
  cues,
  wording: {
    about: 'a tiny one',
    zh: { bias: 0.2, weights: { 据悉: -300, 快转: 300 }, stances: {} },
    en: { bias: 0, weights: {}, stances: {} },
  },
};
const matchers = [openProbe(probe), openProbe({ ...probe, rule: { harm: 'high' as const, claimWords: { zh: [`${nameOf(3)}言`] } } })];

const word = fc.constantFrom(...cues.flatMap(({ zh }) => zh), '之据', '但是', '我', '据悉', '快转', 'alpha omega');
const claim = fc.constantFrom(CLAIM, OTHER_CLAIM, '甲乙', '丙丁');
const mark = fc.constantFrom(
  '。',
  '？',
  '！',
  '，',
  '：',
  '“',
  '”',
  '「',
  '」',
  '"',
  '\n',
  ' ',
  '\u200b',
  '\ud83d',
  '一二三四五六七八九十',
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: claim }, { weight: 4, arbitrary: mark }), { maxLength: 12 })
  .map((parts) => parts.join(''));
const block: fc.Arbitrary<TextOfBlock> = fc.record({ text, heading: text, isQuoted: fc.boolean() }, { requiredKeys: ['text'] });
const document = fc.record({
  matcher: fc.constantFrom(...matchers),
  title: fc.option(text, { nil: undefined }),
  isReview: fc.boolean(),
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
});

const read = ({
  matcher,
  blocks,
  ...page
}: Omit<JudgedDocument, 'blocks'> & { matcher: (typeof matchers)[0]; blocks: TextOfBlock[] }): JudgedDocument => ({
  ...page,
  blocks: blocks.map((one) => readBlock(matcher, one)),
});

/** Whether the words of a cue stand where it says they do. */
function stands({ cue, where, start, end, quote }: DecidingCue, index: number, { title, blocks }: JudgedDocument): boolean {
  const stood = (one: string | undefined) =>
    one !== undefined && start >= 0 && start < end && end <= one.length && one.slice(start, end) === quote;
  switch (where) {
    case 'text':
      return stood(blocks[index]?.text);
    case 'heading':
      return stood(blocks[index]?.heading);
    case 'title':
      return cue === 'claim-review' || stood(title);
    case 'before':
      return blocks.slice(0, index).some((one) => stood(one.text));
    case 'after':
      return blocks.slice(index + 1).some((one) => stood(one.text));
  }
}

describe('a document', () => {
  it('gives the same findings in whatever order its blocks are asked', () => {
    fc.assert(
      fc.property(
        document.chain((one) => {
          const indexes = one.blocks.map((_, index) => index);
          return fc.tuple(fc.constant(one), fc.shuffledSubarray(indexes, { minLength: indexes.length }));
        }),
        ([one, order]) => {
          const judged = read(one);
          const inOrder = openJudge(one.matcher, judged);
          const shuffled = openJudge(one.matcher, judged);
          const expected = judged.blocks.map((_, index) => inOrder.findingsIn(index));
          const found: Finding[][] = [];
          for (const index of order) found[index] = shuffled.findingsIn(index);
          expect(found).toEqual(expected);
          // Prepared beforehand, or given up half-way and asked all the same.
          const prepared = openJudge(one.matcher, judged);
          for (const index of order) {
            const steps = prepared.prepare(index, 'balanced');
            for (let step = 0; step <= index && !steps.next().done; step++);
            if (index % 2 === 0) for (const _ of steps);
            expect(prepared.findingsIn(index)).toEqual(expected[index]);
          }
          // Asked once more, with everything known by now.
          for (const index of order) expect(shuffled.findingsIn(index)).toEqual(expected[index]);
          // What is shown is the same, though most is not judged to the end.
          for (const level of LEVELS) {
            const brief = openJudge(one.matcher, judged);
            for (const index of order) {
              const shown = expected[index]?.filter((finding) => isShown(finding, level));
              expect(brief.shownIn(index, level)).toEqual(shown);
            }
          }
        },
      ),
      runs(250),
    );
  });

  it('has confidences from 0 to 1 and cues that stand where they say', () => {
    let found = 0;
    const places = new Set<string>();
    fc.assert(
      fc.property(document, (one) => {
        const judged = read(one);
        const judge = openJudge(one.matcher, judged);
        for (const [index, { text }] of judged.blocks.entries()) {
          for (const { confidence, start, end, quote, words, cues } of judge.findingsIn(index)) {
            found++;
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect([start >= 0, end <= text.length, text.slice(start, end)]).toEqual([true, true, quote]);
            for (const span of words) expect(span.start >= start && span.start < span.end && span.end <= end).toBe(true);
            for (const cue of cues) {
              places.add(cue.where);
              expect([cue, stands(cue, index, judged)]).toEqual([cue, true]);
              expect(cue.strength).toBeGreaterThanOrEqual(0);
              expect(cue.strength).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      runs(400),
    );
    expect(found).toBeGreaterThan(200);
    expect([...places].sort()).toEqual(['after', 'before', 'heading', 'text', 'title']);
  });

  it('has no findings beyond its blocks', () => {
    const [matcher] = matchers;
    if (!matcher) throw new Error('there is a matcher');
    const judge = openJudge(matcher, { blocks: [readBlock(matcher, { text: CLAIM })] });
    expect([judge.findingsIn(0).length, judge.findingsIn(1).length, judge.findingsIn(-1).length]).toEqual([1, 0, 0]);
  });
});

it('prepares a block one match at a time', () => {
  const [matcher] = matchers;
  const blocks = [`${CLAIM}。`.repeat(5), '甲乙', `${CLAIM}。`].map((one) => readBlock(matcher as Matcher, { text: one }));
  const [first, , last] = blocks;
  const judge = openJudge(matcher as Matcher, { blocks });
  const own = first?.matches.length ?? 0;
  const others = last?.matches.length ?? 0;
  // What stands around each of them, then its own to the end: nobody else refutes the claim.
  expect([...judge.prepare(0, 'balanced')]).toHaveLength(own + others + own);
  expect([...judge.prepare(2, 'balanced')]).toHaveLength(others);
});
