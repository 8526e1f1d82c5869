import { describe, expect, it } from 'vitest';
import { CLAIM, probeWith } from './probe.ts';

describe('a cue in two parts', () => {
  const judge = probeWith({ place: 'pair', stance: 'negated', zh: ['没有'], closes: { zh: ['的证据'], en: [] }, strength: 0.7, scope: 6 });

  it('is reported by its first part', () => {
    expect(judge(`没有${CLAIM}的证据。`)).toMatchObject({
      stance: 'negated',
      cues: [{ quote: '没有', start: 0, end: 2 }],
    });
  });

  it.each([
    ['the second part is missing', `没有${CLAIM}。`],
    ['the second part stands alone', `${CLAIM}的证据。`],
    ['both stand before the claim', `没有别的证据，${CLAIM}。`],
    ['both stand behind it', `${CLAIM}，没有别的证据。`],
    ['they stand the other way round', `有的证据说${CLAIM}，没有别的。`],
    ['the second part stands in the next sentence', `没有${CLAIM}。别的证据。`],
    ['the first part stands in the sentence before', `没有。${CLAIM}的证据。`],
  ])('says nothing where %s', (_, text) => {
    expect(judge(text).cues).toEqual([]);
  });

  it('reaches as far before the claim as its scope', () => {
    expect(judge(`没有一二三四五六${CLAIM}的证据。`).cues).toHaveLength(1);
    expect(judge(`没有一二三四五六七${CLAIM}的证据。`).cues).toEqual([]);
  });

  it('closes within its scope behind the claim', () => {
    expect(judge(`没有${CLAIM}一二三的证据。`).cues).toHaveLength(1);
    expect(judge(`没有${CLAIM}一二三四的证据。`).cues).toEqual([]);
  });
});
