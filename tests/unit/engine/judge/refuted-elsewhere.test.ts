import { describe, expect, it } from 'vitest';
import { CLAIM, judgeBlocks, OTHER_CLAIM, openProbe } from './probe.ts';

const matcher = openProbe({
  cues: [
    { id: 'refuted', place: 'after', stance: 'debunked', zh: ['是谣言'], strength: 0.85, scope: 4 },
    { id: 'weak', place: 'after', stance: 'debunked', zh: ['不太对'], strength: 0.6, scope: 4 },
    { id: 'negated', place: 'inside', stance: 'negated', zh: ['并不'], strength: 0.85 },
    { id: 'tells', place: 'before', stance: 'attributed', zh: ['网传'], strength: 0.85 },
  ],
});
const REFUTED = `${CLAIM}是谣言。`;
const PLAIN = `${CLAIM}。`;

/** The cue of a refutation elsewhere, in each finding of a document. */
function elsewhereIn(...blocks: string[]) {
  return judgeBlocks(matcher, blocks).map(({ cues }) => cues.find(({ cue }) => cue === 'refuted-elsewhere') ?? null);
}

describe('a claim that the text refutes in another place', () => {
  it.each([
    ['before', [REFUTED, PLAIN], 1],
    ['after', [PLAIN, REFUTED], 0],
    ['text', [`${REFUTED}别的话。${PLAIN}`], 1],
  ])('is doubted, and told where: %s', (where, blocks, index) => {
    const findings = judgeBlocks(matcher, blocks);
    expect(elsewhereIn(...blocks)[index]).toMatchObject({ where, start: 0, end: 4, quote: CLAIM });
    expect(findings[index]?.confidence).toBeLessThan(0.8);
  });

  it('is doubted by a denial as well', () => {
    expect(elsewhereIn('甲乙并不丙丁。', PLAIN)[1]).not.toBeNull();
  });

  it('leaves the refutation itself as it was', () => {
    const [alone] = judgeBlocks(matcher, [REFUTED]);
    const [beside] = judgeBlocks(matcher, [REFUTED, PLAIN]);
    expect(beside).toEqual(alone);
    expect(elsewhereIn(REFUTED, REFUTED)).toEqual([null, null]);
  });

  it.each([
    ['another claim is refuted', [`${OTHER_CLAIM}是谣言。`, PLAIN]],
    ['it is only told of', [`网传${CLAIM}。`, PLAIN]],
    ['the refutation is not sure', [`${CLAIM}不太对。`, PLAIN]],
  ])('is not doubted where %s', (_, blocks) => {
    expect(elsewhereIn(...blocks)[1]).toBeNull();
  });

  it('is not doubted where tones alone refute it, however sure they are together', () => {
    const toned = openProbe({
      cues: ['假', '虚', '妄'].map((name) => ({
        id: name,
        place: 'passage',
        stance: 'debunked',
        zh: [`${name}一`, `${name}二`],
        strength: 0.59,
      })),
    });
    const words = '假一假二虚一虚二妄一妄二';
    const [refuted, repeated] = judgeBlocks(toned, [`${words}。${CLAIM}。`, ...Array<string>(2).fill('一'.repeat(3000)), PLAIN]);
    expect(refuted?.stance).toBe('debunked');
    expect(refuted?.confidence).toBeLessThanOrEqual(0.2);
    expect(repeated?.cues).toEqual([]);
  });

  it('is looked for in forty blocks to either side', () => {
    const between = (count: number) => Array<string>(count).fill('别的话。');
    expect(elsewhereIn(REFUTED, ...between(39), PLAIN)[1]).not.toBeNull();
    expect(elsewhereIn(REFUTED, ...between(40), PLAIN)[1]).toBeNull();
    expect(elsewhereIn(PLAIN, ...between(39), REFUTED)[0]).not.toBeNull();
    expect(elsewhereIn(PLAIN, ...between(40), REFUTED)[0]).toBeNull();
  });

  it('does not spread from a claim that is doubted only because of another place', () => {
    const between = Array<string>(30).fill('别的话。');
    expect(elsewhereIn(REFUTED, ...between, PLAIN, ...between, PLAIN)[2]).toBeNull();
  });
});
