import { describe, expect, it } from 'vitest';
import type { Cue } from '#engine/schema';
import type { TextOfBlock } from '../../../../engine/read-block.ts';
import { CLAIM, judgeBlocks, openProbe, quotesOf } from './probe.ts';

const ALICE = {};
const BOB = {};
const says = (speaker: object, text: string): TextOfBlock => ({ text, speaker });
const judge = (cue: Partial<Cue>, ...blocks: readonly TextOfBlock[]) => {
  const finding = judgeBlocks(openProbe({ cues: [cue] }), blocks).find(({ quote }) => quote === CLAIM);
  if (!finding) throw new Error('no claim');
  return finding;
};
const DENIAL: Partial<Cue> = { place: 'next-sentence', stance: 'debunked', zh: ['并非如此'], strength: 0.6, scope: 3 };
const LEAD: Partial<Cue> = { place: 'previous-sentence', zh: ['有人说'], strength: 0.7, scope: 4 };
const TONE: Partial<Cue> = { place: 'passage', stance: 'debunked', zh: ['谣言'], strength: 0.6 };

describe('what another speaker says', () => {
  it('does not take the claim back: the next one denies it in vain', () => {
    expect(quotesOf(judge(DENIAL, says(ALICE, `${CLAIM}。`), says(ALICE, '并非如此。')))).toEqual(['并非如此']);
    expect(quotesOf(judge(DENIAL, says(ALICE, `${CLAIM}。`), says(BOB, '并非如此。')))).toEqual([]);
  });

  it('does not introduce the claim', () => {
    expect(quotesOf(judge(LEAD, says(ALICE, '有人说。'), says(ALICE, `${CLAIM}。`)))).toEqual(['有人说']);
    expect(quotesOf(judge(LEAD, says(BOB, '有人说。'), says(ALICE, `${CLAIM}。`)))).toEqual([]);
    const colon: Partial<Cue> = { ...LEAD, place: 'before' };
    expect(quotesOf(judge(colon, says(ALICE, '有人说：'), says(ALICE, `${CLAIM}。`)))).toEqual(['有人说']);
    expect(quotesOf(judge(colon, says(BOB, '有人说：'), says(ALICE, `${CLAIM}。`)))).toEqual([]);
  });

  it('gives its tone only in part', () => {
    const own = judge(TONE, says(ALICE, `${CLAIM}。`), says(ALICE, '谣言。'));
    const others = judge(TONE, says(ALICE, `${CLAIM}。`), says(BOB, '谣言。'));
    expect(others.confidence).toBeGreaterThan(own.confidence);
    expect(others.confidence).toBeLessThan(0.9);
  });

  it('refutes nothing elsewhere', () => {
    const refuted: Partial<Cue> = { place: 'after', stance: 'debunked', zh: ['是谣言'], strength: 0.85, scope: 4 };
    const isDoubted = (other: object) =>
      judge(refuted, says(ALICE, `${CLAIM}。`), says(other, `${CLAIM}是谣言。`)).cues.some(({ cue }) => cue === 'refuted-elsewhere');
    expect(isDoubted(ALICE)).toBe(true);
    expect(isDoubted(BOB)).toBe(false);
  });
});

describe('the manner of telling', () => {
  const wording = {
    about: 'a tiny one',
    zh: { bias: 0, weights: { 乱讲: -2000 }, stances: {} },
    en: { bias: 0, weights: {}, stances: {} },
  };
  const hears = (...blocks: readonly TextOfBlock[]) => {
    const finding = judgeBlocks(openProbe({ wording }), blocks).find(({ quote }) => quote === CLAIM);
    return finding?.cues.some(({ quote }) => quote === '乱讲');
  };

  it('is the speaker’s own, before and behind who breaks in', () => {
    expect(hears(says(ALICE, `${CLAIM}。`), says(ALICE, '乱讲。'))).toBe(true);
    expect(hears(says(ALICE, `${CLAIM}。`), says(BOB, '乱讲。'))).toBe(false);
    expect(hears(says(ALICE, `${CLAIM}。`), says(BOB, '好的。'), says(ALICE, '乱讲。'))).toBe(true);
    expect(hears(says(ALICE, '乱讲。'), says(BOB, '好的。'), says(ALICE, `${CLAIM}。`))).toBe(true);
  });

  it('is not heard from names, dates and buttons', () => {
    const line = (text: string) => hears({ text: `${CLAIM}。` }, { text });
    expect(line('乱讲 2026-11-22 09:30')).toBe(false);
    expect(line('乱讲，2026-11-22 09:30')).toBe(true);
    expect(line(`乱讲${'一'.repeat(30)}`)).toBe(true);
  });

  it('does not make an assertion of what an answer carries along', () => {
    const believing = { ...wording, zh: { ...wording.zh, weights: { 乱讲: 2000 } } };
    const confidence = (isQuoted: boolean) => {
      const quoted: Partial<Cue> = { place: 'quotation', stance: 'mentioned', strength: 0.6, zh: [] };
      const [finding] = judgeBlocks(openProbe({ cues: [quoted], wording: believing }), [{ text: `${CLAIM}。乱讲。`, isQuoted }]);
      return finding?.confidence;
    };
    expect(confidence(false)).toBeGreaterThan(0.9);
    expect(confidence(true)).toBeLessThan(0.6);
  });
});
