import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { DocumentView, type JudgeView, PLACES, readBlock, readManner, wordClassesOf } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { makeRule } from '../../../support/make-rule.ts';
import { CLAIM, judgeBlocks, onlyOne } from './probe.ts';

const WORD_CLASSES = [
  { id: 'denial', about: 'denies', zh: ['不'], en: [] },
  { id: 'speech', about: 'speaks', zh: ['说'], en: [] },
];
const learned = (asserts: number[], debunked: number[]) => {
  const row = (weights: number[]) => ({ empty: [0, 0, 0, 0, 0, 0], classes: { denial: weights } });
  return {
    about: 'a tiny one',
    zh: {
      bias: 0,
      weights: {},
      asserts: row(asserts),
      stances: { debunked: { bias: 0, evidence: {}, ...row(debunked) }, attributed: { bias: 0, evidence: {}, ...row([0, 0, 0, 0, 0, 0]) } },
    },
    en: { bias: 0, weights: {}, stances: {} },
  };
};
const open = (asserts: number[], debunked = [0, 0, 0, 0, 0, 0], confidence = 0.9) =>
  createMatcher(
    compileRules({
      rules: [makeRule({ id: 'first', patterns: { zh: [{ ordered: ['甲乙', '丙丁'], confidence }] } })],
      concepts: [],
      cues: [],
      wordClasses: WORD_CLASSES,
      wording: learned(asserts, debunked),
    }),
  );

/** The classes heard, by place. */
const read = (...texts: string[]) => {
  const matcher = open([0, 0, 0, 0, 0, 0]);
  const blocks = texts.map((text) => readBlock(matcher, { text }));
  const index = blocks.findIndex(({ matches }) => matches.length > 0);
  const view = new DocumentView(matcher, blocks, undefined, false).at(index) as JudgeView;
  const [match] = view.block.matches;
  if (!match) throw new Error('no claim');
  const { values } = readManner(view, match, wordClassesOf(matcher));
  const places = PLACES.flatMap((place, at) =>
    WORD_CLASSES.flatMap(({ id }, kind) => (values[at * WORD_CLASSES.length + kind] ? [`${place} ${id}`] : [])),
  );
  const empty = PLACES.filter((_, at) => values[PLACES.length * WORD_CLASSES.length + at] === 1);
  return { places, empty };
};

describe('how a passage is told', () => {
  it.each([
    [[`说${CLAIM}不。`], ['lead speech', 'tail denial']],
    [[`说。${CLAIM}。不。`], ['previous speech', 'next denial']],
    [[`说。一。${CLAIM}。一。不。`], ['before speech', 'after denial']],
    [
      ['说。', `${CLAIM}。`, '不。'],
      ['previous speech', 'next denial'],
    ],
    [
      ['说。', '一。', `${CLAIM}。`, '一。', '不。'],
      ['before speech', 'after denial'],
    ],
    [['说。一。', '  ', `${CLAIM}。`], ['before speech']],
  ])('is heard by place: %j', (texts, places) => {
    expect(read(...texts).places.sort()).toEqual([...places].sort());
  });

  it('notes the places where nothing stands', () => {
    expect(read(CLAIM).empty).toEqual([...PLACES]);
    expect(read(`一${CLAIM}。一。`).empty).toEqual(['previous', 'before', 'after']);
  });

  it('reads no farther than it reaches, however long the text', () => {
    const far = '一'.repeat(400);
    expect(read(`${CLAIM}。${far}不。`).places).toEqual([]);
    expect(read(`说${far}。${CLAIM}。`).places).toEqual([]);
  });

  it('raises and lowers a claim by what was learned of each place', () => {
    const next = (weight: number) => onlyOne(judgeBlocks(open([0, 0, 0, weight, 0, 0]), [`${CLAIM}。不。`])).confidence;
    expect(next(-200)).toBeLessThan(0.9);
    expect(next(200)).toBeGreaterThan(0.9);
    expect(onlyOne(judgeBlocks(open([0, 0, 0, -200, 0, 0]), [`不。${CLAIM}。`])).confidence).toBe(0.9);
  });

  it('names the word that spoke loudest, and where', () => {
    const { cues } = onlyOne(judgeBlocks(open([0, 0, 0, -200, 0, 0]), [`${CLAIM}。也不。`]));
    expect(cues).toMatchObject([{ cue: 'wording', stance: 'mentioned', quote: '不', start: 6, end: 7, where: 'text' }]);
    expect(cues[0]).not.toHaveProperty('leans');
  });

  it('names the stance where no cue does', () => {
    const stance = (debunked: number) =>
      onlyOne(judgeBlocks(open([-1000, 0, 0, 0, 0, 0], [debunked, 0, 0, 0, 0, 0], 0.6), [`不${CLAIM}。`])).stance;
    expect(stance(200)).toBe('debunked');
    expect(stance(-200)).toBe('attributed');
  });
});
