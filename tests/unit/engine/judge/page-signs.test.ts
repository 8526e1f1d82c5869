import { describe, expect, it } from 'vitest';
import { isShown } from '#engine/runtime';
import type { Cue } from '#engine/schema';
import { CLAIM, judgeBlocks, onlyOne, openProbe, type Surroundings } from './probe.ts';

const CUES: Partial<Cue>[] = [
  { id: 'page', place: 'title', stance: 'debunked', zh: ['辟谣平台', '今日求真'], strength: 0.9 },
  { id: 'refuted', place: 'before', stance: 'debunked', zh: ['谣言'], strength: 0.8 },
  { id: 'tells', place: 'before', stance: 'attributed', zh: ['网传'], strength: 0.8 },
  { id: 'truth', place: 'title', stance: 'asserted', zh: ['重磅真相'], strength: 0.9 },
];
const TEXT = `${CLAIM}。`;
const PLAIN = 0.9;

const low = openProbe({ cues: CUES });
const high = openProbe({ cues: CUES, rule: { harm: 'high' } });
const judgeUnder = (matcher: typeof low, surroundings: Surroundings, text = TEXT) => onlyOne(judgeBlocks(matcher, [text], surroundings));

describe('a title', () => {
  it('lowers a claim by what it says of the page', () => {
    const finding = judgeUnder(low, { title: '辟谣平台' });
    expect(isShown(finding, 'balanced')).toBe(false);
    expect(finding.cues).toMatchObject([{ cue: 'page', where: 'title', start: 0, end: 4, quote: '辟谣平台' }]);
  });

  it('lowers it a little by words that refute in a sentence', () => {
    const finding = judgeUnder(low, { title: '又见谣言' });
    expect(finding.confidence).toBeLessThan(PLAIN);
    expect(isShown(finding, 'balanced')).toBe(true);
  });

  it.each(['网传的那些事', '健康小贴士', ''])('says nothing with other words: %s', (title) => {
    expect(judgeUnder(low, { title }).cues).toEqual([]);
  });

  it('never clears by itself what would do great harm', () => {
    const finding = judgeUnder(high, { title: '辟谣平台 今日求真', isReview: true });
    expect(finding.confidence).toBeLessThan(PLAIN);
    expect(isShown(finding, 'balanced')).toBe(true);
  });

  it('adds to what the text says, also where the harm is great', () => {
    const doubted = `网传${CLAIM}。`;
    expect(judgeUnder(high, { title: '辟谣平台' }, doubted).confidence).toBeLessThan(judgeUnder(high, {}, doubted).confidence);
  });

  it('never raises a claim', () => {
    expect(judgeUnder(low, { title: '重磅真相' }).confidence).toBe(PLAIN);
    const doubted = `网传${CLAIM}。`;
    expect(judgeUnder(low, { title: '重磅真相' }, doubted).confidence).toBe(judgeUnder(low, {}, doubted).confidence);
  });

  it('may take back its own doubt', () => {
    const torn = judgeUnder(low, { title: '辟谣平台：重磅真相' }).confidence;
    expect(torn).toBe(PLAIN);
  });
});

describe('markup by which a page says that it reviews claims', () => {
  it('lowers a claim, and is named', () => {
    const finding = judgeUnder(low, { isReview: true });
    expect(finding.confidence).toBeLessThan(PLAIN);
    expect(isShown(finding, 'balanced')).toBe(true);
    expect(finding.cues).toMatchObject([{ cue: 'claim-review', where: 'title', quote: 'ClaimReview' }]);
  });

  it('adds to the title', () => {
    const title = '又见谣言';
    expect(judgeUnder(low, { title, isReview: true }).confidence).toBeLessThan(judgeUnder(low, { title }).confidence);
  });
});
