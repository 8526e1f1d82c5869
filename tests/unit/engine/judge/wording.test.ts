import { describe, expect, it } from 'vitest';
import { scaleOf } from '#engine/judge';
import type { Finding } from '#engine/runtime';
import { CLAIM, judgeBlocks, OTHER_CLAIM, onlyOne, openProbe } from './probe.ts';

const NO_ENGLISH = { bias: 0, weights: {}, stances: {} };
/** Weights in hundredths: two runs that tell, one that asserts, and the claim's own. */
const weights = { 据悉: -300, 通报: -150, 快转: 400, 甲乙: 900, 丙丁: 900, 乙丙: 900 };
const matcher = openProbe({
  wording: {
    about: 'a tiny one',
    zh: { bias: 0, weights, stances: {} },
    en: { bias: 0, weights: { reportedly: -300, 'so they': -200 }, stances: {} },
  },
});

const judge = (...blocks: string[]): Finding => onlyOne(judgeBlocks(matcher, blocks));
const wordingIn = (finding: Finding) => finding.cues.find(({ cue }) => cue === 'wording') ?? null;

describe('the wording of a passage', () => {
  it('is named by the run that speaks loudest', () => {
    expect(wordingIn(judge(`通报，据悉${CLAIM}。`))).toMatchObject({ quote: '据悉', where: 'text', start: 3, end: 5, stance: 'mentioned' });
    expect(wordingIn(judge(`据悉${CLAIM}，快转。`))).toMatchObject({ quote: '快转', start: 7, end: 9 });
  });

  it('speaks for what its runs speak for together, and is named by one of them, though another is louder', () => {
    expect(wordingIn(judge(`通报，据悉${CLAIM}，快转。`))?.quote).toBe('据悉');
    expect(wordingIn(judge(`${CLAIM}，快转。`))?.stance).toBe('asserted');
    expect(wordingIn(judge(`通报，据悉${CLAIM}，快转。`))?.stance).toBe('mentioned');
  });

  it('lowers or raises a claim', () => {
    expect(judge(`据悉${CLAIM}。`).confidence).toBeLessThan(0.9);
    expect(judge(`${CLAIM}，快转。`).confidence).toBeGreaterThan(0.9);
  });

  it.each([`${CLAIM}。`, `大家好，${CLAIM}。`, ''])('says nothing where it knows no run: %s', (lead) => {
    expect(wordingIn(judge(lead === '' ? CLAIM : lead))).toBeNull();
  });

  it('says little where it knows few runs, and never decides there', () => {
    expect(judge(`据悉${CLAIM}。`).stance).toBe('asserted');
    expect(judge(`据悉${CLAIM}。`).confidence).toBeGreaterThan(0.8);
  });

  it('hears nothing in the claim itself, which tells nothing of who claims it', () => {
    expect(wordingIn(judge(`甲乙丙丁。`))).toBeNull();
  });

  it('hears a run once', () => {
    expect(wordingIn(judge(`据悉，据悉，据悉${CLAIM}。`))?.strength).toBe(wordingIn(judge(`据悉${CLAIM}。`))?.strength);
  });

  it('folds what it reads', () => {
    expect(wordingIn(judge(`據悉${CLAIM}。`))?.quote).toBe('據悉');
  });

  it('weighs no more than so much, however loud it is', () => {
    const loud = (weight: number) =>
      openProbe({ wording: { about: 'loud', zh: { bias: 0, weights: { 据悉: weight }, stances: {} }, en: NO_ENGLISH } });
    const confidence = (weight: number) => onlyOne(judgeBlocks(loud(weight), [`据悉${CLAIM}。`])).confidence;
    expect(confidence(-100_000)).toBe(confidence(-10_000));
    expect(confidence(-10_000)).toBeGreaterThan(0.4);
    expect(confidence(-10_000)).toBeLessThan(confidence(-1000));
  });

  it('adds its bias where it knows a run, and nowhere else', () => {
    const biased = openProbe({ wording: { about: 'biased', zh: { bias: -1, weights: { 据悉: -1 }, stances: {} }, en: NO_ENGLISH } });
    expect(onlyOne(judgeBlocks(biased, [`据悉${CLAIM}。`])).confidence).toBeLessThan(0.8);
    expect(onlyOne(judgeBlocks(biased, [`${CLAIM}。`])).confidence).toBe(0.9);
  });

  it('has a table for each language, by the script of the claim', () => {
    expect(wordingIn(judge('Reportedly alpha omega.'))?.quote).toBe('Reportedly');
    expect(wordingIn(judge('据悉 alpha omega.'))).toBeNull();
    expect(wordingIn(judge(`Reportedly ${CLAIM}.`))).toBeNull();
  });

  it('is absent where nothing was learned', () => {
    expect(onlyOne(judgeBlocks(openProbe({}), [`据悉${CLAIM}。`])).cues).toEqual([]);
  });
});

describe('how far around the claim the wording is heard', () => {
  const far = (count: number) => '一'.repeat(count);

  it.each([
    ['before it', 398, (away: number) => [`据悉${far(away)}${CLAIM}`], 'text'],
    ['behind it', 398, (away: number) => [`${CLAIM}${far(away)}据悉`], 'text'],
    ['in the block before', 398, (away: number) => [`据悉${far(away)}`, CLAIM], 'before'],
    ['in the block behind', 398, (away: number) => [CLAIM, `${far(away)}据悉`], 'after'],
    ['two blocks before', 298, (away: number) => [`据悉${far(away)}`, far(100), CLAIM], 'before'],
  ] as const)('%s: 400 units', (_, reach, blocks, where) => {
    const [near, beyond] = [reach, reach + 1].map((away) => wordingIn(onlyOne(judgeBlocks(matcher, blocks(away)))));
    expect(near).toMatchObject({ quote: '据悉', where });
    expect(beyond).toBeNull();
  });

  it('tells where in its own block the words stand', () => {
    const before = `${far(500)}据悉。`;
    expect(wordingIn(judge(before, `${CLAIM}。`))).toMatchObject({ where: 'before', start: 500, end: 502 });
  });

  it('ends where another heading begins', () => {
    const under = (heading: string) =>
      wordingIn(
        onlyOne(
          judgeBlocks(matcher, [
            { text: CLAIM, heading: '正文' },
            { text: '据悉。', heading },
          ]),
        ),
      )?.quote ?? null;
    expect([under('正文'), under('评论')]).toEqual(['据悉', null]);
  });

  it('goes on where another claim is spoken of: how a text is told shows in all of it', () => {
    const wordings = judgeBlocks(matcher, [`据悉${CLAIM}。${far(30)}。${OTHER_CLAIM}。`, `${OTHER_CLAIM}，据悉。${far(30)}。`]);
    expect(wordings.map((finding) => wordingIn(finding) !== null)).toEqual([true, true, true]);
  });
});

describe('scaleOf', () => {
  it('gives a longer text more weight in all, and each of its runs less', () => {
    for (const count of [1, 10, 100]) {
      expect(scaleOf(count * 2)).toBeLessThan(scaleOf(count));
      expect(scaleOf(count * 2) * count * 2).toBeGreaterThan(scaleOf(count) * count);
    }
  });
});
