import { describe, expect, it } from 'vitest';
import { CLAIM, probeWith } from './probe.ts';

describe('a cue that the author’s own voice takes away', () => {
  const judge = probeWith({
    place: 'before',
    zh: ['说'],
    en: ['says'],
    strength: 0.7,
    notAfter: { zh: ['我', '咱们'], en: ['as my mother'] },
    notAfterExcept: { zh: ['跟我', '告诉我'], en: [] },
  });

  it.each([`他说${CLAIM}。`, `邻居说，${CLAIM}。`, `他 說 ${CLAIM}。`])('stands where somebody else speaks: %s', (text) => {
    expect(judge(text).stance).toBe('attributed');
  });

  it.each([`我说${CLAIM}。`, `我早就跟大家说${CLAIM}。`, `咱们都说${CLAIM}。`])('falls where the author speaks: %s', (text) => {
    expect(judge(text).cues).toEqual([]);
  });

  it.each([`他跟我说${CLAIM}。`, `医生告诉我说${CLAIM}。`])('stands where the author is spoken to: %s', (text) => {
    expect(judge(text).cues.map(({ quote }) => quote)).toEqual(['说']);
  });

  it('falls where the author is spoken to and speaks as well', () => {
    expect(judge(`他跟我聊，我说${CLAIM}。`).cues).toEqual([]);
  });

  it.each(['我在家。', '我在家！', '怪我；', '问我：', '我\n'])('looks no further back than its clause: %s', (before) => {
    expect(judge(`${before}他说${CLAIM}。`).cues).toHaveLength(1);
  });

  it('looks a short way back', () => {
    expect(judge(`我${'一'.repeat(13)}说${CLAIM}。`).cues).toEqual([]);
    expect(judge(`我${'一'.repeat(14)}说${CLAIM}。`).cues).toHaveLength(1);
  });

  it('does not mind the author behind the cue', () => {
    expect(judge(`他说我${CLAIM}。`).cues).toHaveLength(1);
  });

  it('is the same in Latin script', () => {
    expect(judge('he says alpha is omega').cues).toHaveLength(1);
    expect(judge('as my mother says alpha is omega').cues).toEqual([]);
  });
});
