import { describe, expect, it } from 'vitest';
import { CLAIM, judgeBlocks, onlyOne, openProbe, probeWith, quotesOf } from './probe.ts';

const PLAIN = 0.9;
const TONE = { place: 'passage', strength: 0.6 } as const;
const WORDS = ['记者', '核实', '走访', '通报', '来源'];

const judge = probeWith({ ...TONE, id: 'report', zh: WORDS });
const confidenceOf = (...blocks: string[]) => judge(...blocks).confidence;

describe('a word of tone', () => {
  it.each([
    [80, 81],
    [250, 251],
    [800, 801],
  ])('says less beyond %d units than up to there', (near, far) => {
    const at = (away: number) => judge(`记者。${'一'.repeat(away - 1)}${CLAIM}`).cues[0]?.strength ?? 0;
    expect(at(near)).toBeGreaterThan(at(far));
    const behind = (away: number) => judge(`${CLAIM}。${'一'.repeat(away - 1)}记者`).cues[0]?.strength ?? 0;
    expect(behind(near)).toBe(at(near));
    expect(behind(far)).toBe(at(far));
  });

  it('is not heard from more than 1500 units away', () => {
    expect(judge(`记者。${'一'.repeat(1490)}${CLAIM}`).cues).toHaveLength(1);
    expect(judge(`记者。${'一'.repeat(1500)}${CLAIM}`).cues).toEqual([]);
  });

  it('is counted across blocks as if they were one text', () => {
    const apart = judge('记者。', '一'.repeat(77), CLAIM);
    expect(apart.cues).toMatchObject([{ quote: '记者', where: 'before', start: 0, end: 2 }]);
    expect(apart.confidence).toBe(confidenceOf(`记者。${'一'.repeat(77)}${CLAIM}`));
    expect(confidenceOf('记者。', '一'.repeat(100), CLAIM)).toBeGreaterThan(apart.confidence);
    expect(judge(CLAIM, '。一记者').cues).toMatchObject([{ where: 'after', start: 2, end: 4 }]);
  });

  it('reaches farther in a Latin script, where the same thought takes more letters', () => {
    const latin = probeWith({ ...TONE, zh: ['记者'], en: ['reporters'] });
    const strength = (away: number) => latin(`Reporters. ${'x '.repeat((away - 2) / 2)}alpha omega`).cues[0]?.strength;
    expect(strength(200)).toBe(0.6);
    expect(strength(202)).toBeLessThan(0.6);
  });

  it('never decides alone', () => {
    expect(confidenceOf(`记者。${CLAIM}。`)).toBeLessThan(PLAIN);
    expect(probeWith({ ...TONE, strength: 0.8, zh: ['记者'] })(`记者。${CLAIM}。`).confidence).toBeGreaterThan(0.6);
  });

  it('says less in the claim’s own sentence, which may be the story that the claim tells', () => {
    expect(confidenceOf(`记者${CLAIM}。`)).toBeGreaterThan(confidenceOf(`记者。${CLAIM}。`));
  });

  it('is heard at one place of each of two blocks', () => {
    expect(quotesOf(judge('记者。', '核实。', `${CLAIM}。`)).sort()).toEqual(['核实', '记者']);
  });

  it('is heard once where it is part of a longer one', () => {
    const nested = probeWith({ ...TONE, id: 'long', zh: ['科学依据不足'] }, { ...TONE, id: 'short', zh: ['科学依据'], strength: 0.5 });
    expect(quotesOf(nested(`科学依据不足。${CLAIM}。`))).toEqual(['科学依据不足']);
  });
});

describe('the words of one theme', () => {
  const told = (count: number) => confidenceOf(`${WORDS.slice(0, count).join('、')}。${CLAIM}。`);

  it('add up', () => {
    expect(told(2)).toBeLessThan(told(1));
    expect(told(3)).toBeLessThan(told(2));
  });

  it('say no more from the fourth on', () => {
    expect(told(4)).toBe(told(3));
    expect(told(5)).toBe(told(3));
  });

  it('say nothing by being repeated', () => {
    expect(confidenceOf(`记者、记者、记者。${CLAIM}。`)).toBe(told(1));
  });

  it('say less than as many words of two themes', () => {
    const themes = probeWith({ ...TONE, id: 'report', zh: ['记者', '核实'] }, { ...TONE, id: 'law', zh: ['通报', '来源'] });
    expect(themes(`记者、核实、通报、来源。${CLAIM}。`).confidence).toBeLessThan(told(4));
  });

  it('weigh no more than so much, however many themes there are', () => {
    const themed = (count: number) => {
      const cues = Array.from({ length: count }, (_, theme) => ({
        ...TONE,
        id: `t-${theme}`,
        strength: 0.9,
        zh: [`记${'一二三四五六七八九'[theme]}`],
      }));
      const text = cues.map(({ zh }) => zh[0]).join('、');
      return onlyOne(judgeBlocks(openProbe({ cues }), [`${text}。${CLAIM}。`])).confidence;
    };
    expect(themed(9)).toBe(themed(8));
    expect(themed(9)).toBeGreaterThan(0.05);
    expect(themed(2)).toBeGreaterThan(themed(9));
  });

  it('of an assertion give back what the others take', () => {
    const both = probeWith({ ...TONE, zh: WORDS }, { ...TONE, id: 'oath', stance: 'asserted', zh: ['千真万确', '亲身经历'] });
    const doubted = both(`记者核实。${CLAIM}。`).confidence;
    expect(both(`记者核实。${CLAIM}。千真万确，亲身经历。`).confidence).toBeGreaterThan(doubted);
  });
});

describe('words that belong to what is claimed', () => {
  it('are those in the claim’s own quotation', () => {
    expect(judge(`有一段话：“记者核实。${CLAIM}。通报。”`).cues).toEqual([]);
    expect(quotesOf(judge(`通报：“记者核实。${CLAIM}。”`))).toEqual(['通报']);
  });

  it('are those between its own words', () => {
    expect(judge('甲乙记者丙丁。').cues).toEqual([]);
  });

  it('are the rule’s claim words', () => {
    const matcher = openProbe({ cues: [{ ...TONE, zh: ['骗局'] }], rule: { claimWords: { zh: ['骗局'] } } });
    expect(onlyOne(judgeBlocks(matcher, [`骗局。${CLAIM}。`])).cues).toEqual([]);
    const plain = openProbe({ cues: [{ ...TONE, zh: ['骗局'] }] });
    expect(onlyOne(judgeBlocks(plain, [`骗局。${CLAIM}。`])).cues).toHaveLength(1);
  });

  it('are words of assertion in its sentence, unless they stand before a colon', () => {
    const oath = probeWith({ ...TONE, stance: 'asserted', zh: ['千万记住'] });
    expect(oath(`千万记住${CLAIM}。`).cues).toEqual([]);
    expect(oath(`${CLAIM}，千万记住。`).cues).toEqual([]);
    expect(quotesOf(oath(`千万记住：${CLAIM}。`))).toEqual(['千万记住']);
    expect(quotesOf(oath(`千万记住。${CLAIM}。`))).toEqual(['千万记住']);
  });
});

describe('a word that refutes, seen from outside its sentence', () => {
  const refuting = probeWith({ id: 'refuted', place: 'after', stance: 'debunked', zh: ['是谣言', '不实'], strength: 0.8 });

  it('is a weak sign of tone', () => {
    const loose = refuting(`这件事是谣言。${CLAIM}。`);
    expect(loose.confidence).toBeLessThan(PLAIN);
    expect(loose.confidence).toBeGreaterThan(0.8);
  });

  it('is none where it is held off in quotation marks', () => {
    expect(refuting(`都骂这件事“是谣言”。${CLAIM}。`).cues).toEqual([]);
  });

  it('is no tone where it stands for another stance', () => {
    const told = probeWith({ place: 'before', stance: 'attributed', zh: ['网传'], strength: 0.8 });
    expect(told(`网传别的事。${CLAIM}。`).cues).toEqual([]);
  });
});

describe('a section under another heading', () => {
  const words = '记者核实，走访。';

  it('is heard less than one under the same heading', () => {
    const under = (heading: string) => judge({ text: `${CLAIM}。`, heading: '正文' }, { text: words, heading }).confidence;
    expect(under('评论')).toBeGreaterThan(under('正文'));
    expect(under('评论')).toBeLessThan(PLAIN);
  });
});
