import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, type Passage } from '#engine/runtime';
import type { Cue } from '#engine/schema';
import { curated } from '../../../support/curated.ts';
import { compileOne, findOne, makeCue, makeRule } from '../../../support/make-rule.ts';

/** The project's own cues around a claim that no rule of the project knows. */
const matcher = createMatcher(
  compileRules({
    rules: [
      makeRule({
        id: 'probe',
        patterns: { zh: [{ ordered: ['微波炉', '致癌'] }], en: [{ ordered: ['microwaves', 'cause cancer | causing cancer'] }] },
      }),
    ],
    concepts: curated.data.concepts,
    cues: curated.data.cues,
  }),
);

function judge(passage: string | Passage) {
  const { stance, confidence, cues } = findOne(matcher, typeof passage === 'string' ? { text: passage } : passage);
  return { stance, confidence, cues: [...new Set(cues.map(({ cue }) => cue))] };
}

/** A claim in a sentence of its own cues, so that a scope or a weight can be tested to the unit. */
function judgeBy(cue: Partial<Cue>, passage: string | Passage) {
  const own = compileOne({ zh: [{ ordered: ['甲乙', '丙丁'], confidence: 0.9 }] }, { cues: [makeCue(cue)] });
  return findOne(own, typeof passage === 'string' ? { text: passage } : passage);
}

describe('a claim that nothing speaks against', () => {
  it.each([
    '微波炉致癌。',
    '大家注意，微波炉加热的饭菜致癌，快扔掉！',
    'Microwaves cause cancer.',
    'Stop now: microwaves will cause cancer!',
  ])('is asserted with the confidence of its pattern: %s', (text) => {
    expect(judge(text)).toEqual({ stance: 'asserted', confidence: 0.9, cues: [] });
  });
});

describe('a negator', () => {
  it.each([
    '微波炉不会致癌。',
    '微波炉并不致癌。',
    '微波炉是不会致癌的。',
    'Microwaves do not cause cancer.',
    "Microwaves can't cause cancer.",
  ])('before the relation denies the claim: %s', (text) => {
    const { stance, confidence } = judge(text);
    expect(stance).toBe('negated');
    expect(confidence).toBeLessThan(0.4);
  });

  it.each(['不能再用了，微波炉致癌。', '我不会再买，因为微波炉致癌。', 'I will not buy one since microwaves cause cancer.'])(
    'before the subject leaves it asserted: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ stance: 'asserted', cues: [] });
    },
  );

  it.each(['微波炉不仅致癌，还费电。', '微波炉不但致癌。', 'Microwaves not only cause cancer, they waste power.'])(
    'inside a longer word that does not negate leaves it asserted: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ stance: 'asserted', confidence: 0.9 });
    },
  );

  it('counts before the subject only where it touches it, however wide its scope', () => {
    const cue: Partial<Cue> = { place: 'inside', stance: 'negated', zh: ['不是'], scope: 40 };
    expect(judgeBy(cue, '癌症不是甲乙丙丁的。').stance).toBe('negated');
    expect(judgeBy(cue, '我不是医生，甲乙丙丁。').stance).toBe('asserted');
    expect(judgeBy(cue, '甲乙一二三四五六不是一二三四五六丙丁。').stance).toBe('negated');
  });

  it('too far before the relation leaves it asserted', () => {
    expect(judge('微波炉不能用来加热任何塑料盒和保鲜膜，它致癌。').stance).toBe('asserted');
  });
});

describe('words before a claim', () => {
  it.each([
    ['网传微波炉致癌。', 'attributed', 'attributed'],
    ['Some people say microwaves cause cancer.', 'attributed', 'attributed'],
    ['It is a myth that microwaves cause cancer.', 'debunked', 'refuted-before'],
    ['广告不得宣称微波炉致癌。', 'mentioned', 'forbidden'],
  ] as const)('take its assertion away: %s', (text, stance, cue) => {
    expect(judge(text).stance).toBe(stance);
    expect(judge(text).cues[0]).toBe(cue);
  });

  it.each(['没有证据表明微波炉致癌。', 'There is no evidence that microwaves cause cancer.'])(
    'clear it where they deny the evidence: %s',
    (text) => {
      const { confidence, cues } = judge(text);
      expect(confidence).toBeLessThan(0.1);
      expect(cues[0]).toBe('no-evidence-before');
    },
  );

  // Nobody is corrected here. The same words are heard as a tone that refutes, beside what they say by their grammar.
  it.fails.each(['没有证据表明微波炉致癌。', 'There is no evidence that microwaves cause cancer.'])(
    'only deny it where they deny the evidence: %s',
    (text) => {
      expect(judge(text).stance).toBe('negated');
    },
  );

  it.each(['有人说没事，但是微波炉致癌。', 'Some people say it is fine, but microwaves cause cancer.'])(
    'reach no further than a word that turns the sentence: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ stance: 'asserted', confidence: 0.9 });
    },
  );

  it('reach no further than a word that turns the sentence, though their tone is heard: 网传这是玩笑，其实微波炉致癌。', () => {
    const { stance, confidence, cues } = judge('网传这是玩笑，其实微波炉致癌。');
    expect([stance, cues]).toEqual(['asserted', ['tone-made-up']]);
    expect(confidence).toBeGreaterThanOrEqual(0.8);
  });

  it('reach no further than their sentence', () => {
    expect(judge('网传这是玩笑。微波炉致癌。').stance).toBe('asserted');
  });
});

describe('words after a claim', () => {
  it.each(['“微波炉致癌”是谣言。', '微波炉致癌的说法没有科学依据。', 'That microwaves cause cancer is a myth.'])(
    'debunk it: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ stance: 'debunked' });
    },
  );

  it.each(['微波炉致癌，这不是谣言。', '别人说是谣言，其实微波炉致癌。', 'They call it a myth, yet microwaves cause cancer.'])(
    'of borrowed scepticism leave it asserted: %s',
    (text) => {
      const { stance, confidence } = judge(text);
      expect(stance).toBe('asserted');
      expect(confidence).toBeGreaterThanOrEqual(0.8);
    },
  );
});

describe('a question', () => {
  it.each(['微波炉致癌？', '微波炉致癌吗？！', 'Do microwaves cause cancer?'])('leaves the claim open: %s', (text) => {
    expect(judge(text)).toMatchObject({ stance: 'questioned', cues: expect.arrayContaining(['question-mark']) });
  });

  it.each(['难道你不知道微波炉致癌？', 'Did you know that microwaves cause cancer?'])('that pushes the claim asserts it: %s', (text) => {
    expect(judge(text)).toMatchObject({ stance: 'asserted', cues: [] });
  });

  it('is seen through a closing quotation mark', () => {
    expect(judge('“微波炉致癌？”').cues).toContain('question-mark');
  });

  it('of the next sentence does not touch it', () => {
    expect(judge('微波炉致癌。你家有吗？').cues).not.toContain('question-mark');
  });
});

describe('a quotation', () => {
  const cue: Partial<Cue> = { place: 'quotation', strength: 0.8, stops: { zh: ['专家说'], en: [] } };

  it('holds the claim up as somebody else’s words, and is reported whole', () => {
    const { stance, confidence, cues } = judgeBy(cue, '有“听说甲乙丙丁”一说。');
    expect([stance, confidence]).toEqual(['attributed', 0.18]);
    expect(cues).toEqual([{ cue: 'a-cue', stance: 'attributed', where: 'text', start: 1, end: 9, quote: '“听说甲乙丙丁”', strength: 0.8 }]);
  });

  it('of a part of the claim weighs less', () => {
    // A fifth of 0.8: 0.9 × (1 − 0.16).
    expect(judgeBy(cue, '“甲乙”就是丙丁。')).toMatchObject({ stance: 'asserted', confidence: 0.76 });
  });

  it('is the tightest of several', () => {
    expect(judgeBy(cue, '“前面「甲乙丙丁」后面”').cues[0]?.quote).toBe('「甲乙丙丁」');
  });

  it.each(['甲乙丙丁，“别的话”。', '“别的话”甲乙丙丁', '“甲乙丙丁', '甲乙丙丁”', '“别的话，甲乙丙丁」'])('is none in %s', (text) => {
    expect(judgeBy(cue, text).cues).toEqual([]);
  });

  it('that a word of authority brings in takes nothing away', () => {
    expect(judgeBy(cue, '专家说：“甲乙丙丁”。')).toMatchObject({ stance: 'asserted', confidence: 0.9 });
  });
});

describe('words of the claim itself', () => {
  const cues = [makeCue({ place: 'after', stance: 'debunked', zh: ['是骗局'] })];
  const patterns = { zh: [{ ordered: ['登月', '造假 | 是拍的'] }] };

  it('do not speak against it, though they are a cue elsewhere', () => {
    const text = '登月是拍的，就是骗局。';
    expect(findOne(compileOne(patterns, { cues }), { text }).stance).toBe('debunked');
    const own = compileOne(patterns, { cues, rule: { claimWords: { zh: ['骗局'] } } });
    expect(findOne(own, { text })).toMatchObject({ stance: 'asserted', cues: [] });
  });
});

describe('a label', () => {
  it.each([
    '流言：微波炉致癌。',
    '误区三：微波炉致癌。',
    '【谣言】微波炉致癌。',
    'Myth: microwaves cause cancer.',
    'Myth 2: microwaves cause cancer.',
  ])('at the start judges the block: %s', (text) => {
    expect(judge(text)).toMatchObject({ stance: 'debunked', cues: expect.arrayContaining(['label']) });
  });

  it('judges every sentence of its block', () => {
    expect(judge('流言：大家注意。朋友圈都在转。微波炉致癌。').stance).toBe('debunked');
  });

  it('needs its colon or bracket', () => {
    expect(judge('流言满天飞的今天，我只说一句，微波炉致癌。').cues).not.toContain('label');
  });

  it('in the middle of a block is none', () => {
    expect(judge('今天我们来讲讲下面这一条流言：大家看。微波炉致癌。').cues).not.toContain('label');
  });

  it.each(['流言', '误区一', 'Myth'])('may be the heading above, colon or none: %s', (heading) => {
    const { stance, cues } = judge({ text: '微波炉致癌。', heading });
    expect([stance, cues[0]]).toEqual(['debunked', 'label']);
  });

  it('on a heading weighs less than one on the block itself', () => {
    const cue: Partial<Cue> = { place: 'label', zh: ['流言'], strength: 0.5, scope: 6 };
    expect(judgeBy(cue, '流言：甲乙丙丁。').confidence).toBe(0.45);
    expect(judgeBy(cue, { text: '甲乙丙丁。', heading: '流言' }).confidence).toBe(0.54);
  });

  it('is not seen in an ordinary heading', () => {
    expect(judge({ text: '微波炉致癌。', heading: '健康生活小贴士' })).toMatchObject({ stance: 'asserted', cues: [] });
  });
});

describe('what comes next', () => {
  it.each(['微波炉致癌。这种说法没有科学依据。', '微波炉致癌！这是谣言。', 'Microwaves cause cancer. This is false.'])(
    'refutes a claim where it opens the next sentence: %s',
    (text) => {
      const { stance, cues } = judge(text);
      expect([stance, cues[0]]).toEqual(['debunked', 'refuted-next']);
    },
  );

  it('is heard from the sentence after that as a tone, and refutes nothing', () => {
    const { stance, confidence, cues } = judge('微波炉致癌。快告诉家人。这种说法没有科学依据。');
    expect(stance).toBe('asserted');
    expect(confidence).toBeGreaterThan(0.6);
    expect(cues).not.toContain('refuted-next');
  });

  it('refutes the last claim of a block from the start of the next block, a little less surely', () => {
    const within = judge('微波炉致癌。这种说法没有科学依据。').confidence;
    const across = judge({ text: '微波炉致癌。', after: '这种说法没有科学依据。' });
    expect([across.stance, across.cues[0]]).toEqual(['debunked', 'refuted-next']);
    expect(across.confidence).toBeGreaterThan(within);
  });

  it('in the next block refutes no claim that other sentences follow', () => {
    const { stance, confidence, cues } = judge({ text: '微波炉致癌。快告诉家人。', after: '这种说法没有科学依据。' });
    expect(stance).toBe('asserted');
    expect(confidence).toBeGreaterThan(0.6);
    expect(cues).not.toContain('refuted-next');
  });
});

describe('a page that refutes a claim', () => {
  it('is less sure to assert it where it repeats its words', () => {
    const [refuted, repeated] = findClaims(matcher, { text: '“微波炉致癌”是谣言。微波炉致癌，快转给家人。' });
    expect(refuted?.stance).toBe('debunked');
    expect(repeated?.cues.map(({ cue }) => cue)).toContain('refuted-elsewhere');
    expect(repeated?.confidence).toBeLessThan(0.9);
  });

  it('is no other than the page that asserts it', () => {
    expect(judge('微波炉致癌，快转给家人。')).toMatchObject({ stance: 'asserted', confidence: 0.9 });
  });
});

describe('a cue', () => {
  it('reaches exactly its scope', () => {
    const cue = { zh: ['网传'], scope: 5 };
    expect(judgeBy(cue, '网传一二三四五甲乙丙丁').stance).toBe('attributed');
    expect(judgeBy(cue, '网传一二三四五六甲乙丙丁').stance).toBe('asserted');
  });

  it('is reported with its words and place', () => {
    expect(judgeBy({ id: 'hearsay', zh: ['网传'] }, '啊，網-传甲乙丙丁').cues).toEqual([
      { cue: 'hearsay', stance: 'attributed', where: 'text', start: 2, end: 5, quote: '網-传', strength: 0.8 },
    ]);
  });

  it('takes its share of the confidence, once however often it stands there', () => {
    const cue = { zh: ['网传'], strength: 0.5 };
    expect(judgeBy(cue, '网传甲乙丙丁').confidence).toBe(0.45);
    expect(judgeBy(cue, '网传，网传，网传甲乙丙丁').confidence).toBe(0.45);
  });

  it('too weak to turn the stance still lowers the confidence', () => {
    expect(judgeBy({ zh: ['网传'], strength: 0.3 }, '网传甲乙丙丁')).toMatchObject({ stance: 'asserted', confidence: 0.63 });
  });

  it('that is part of a matched word does not count', () => {
    expect(judgeBy({ place: 'inside', stance: 'negated', zh: ['丙丁'] }, '甲乙丙丁').cues).toEqual([]);
  });

  it('that shares one Han character with a matched word counts', () => {
    const negator = compileOne(
      { zh: [{ ordered: ['甲乙', '能治'] }] },
      { cues: [makeCue({ place: 'inside', stance: 'negated', zh: ['不能'] })] },
    );
    expect(findOne(negator, { text: '甲乙不能治病' }).stance).toBe('negated');
  });

  it('is ended by a terminator between it and the claim, and by none outside', () => {
    const cue = { zh: ['网传'], stops: { zh: ['但是'], en: [] } };
    expect(judgeBy(cue, '网传但是甲乙丙丁').stance).toBe('asserted');
    expect(judgeBy(cue, '但是网传甲乙丙丁，但是').stance).toBe('attributed');
  });

  it('that stands for an assertion gives doubt back', () => {
    const matcher = compileOne(
      { zh: [{ ordered: ['甲乙'], confidence: 0.9 }] },
      {
        cues: [
          makeCue({ id: 'says', zh: ['网传'] }),
          makeCue({ id: 'true', stance: 'asserted', place: 'around', zh: ['千真万确'], strength: 0.5 }),
        ],
      },
    );
    const finding = findOne(matcher, { text: '网传甲乙，千真万确。' });
    // Log-odds of 0.9 − (log-odds of 0.9 − of 0.18) + (log-odds of 0.9 − of 0.45): 0.88.
    expect(finding.confidence).toBe(0.71);
    expect(finding.stance).toBe('asserted');
    expect(finding.cues.map(({ cue }) => cue)).toEqual(['says', 'true']);
  });

  it('names the stance when it is the strongest of several', () => {
    const matcher = compileOne(
      { zh: [{ ordered: ['甲乙'] }] },
      {
        cues: [
          makeCue({ id: 'weak', strength: 0.6, zh: ['网传'] }),
          makeCue({ id: 'strong', stance: 'debunked', strength: 0.9, zh: ['谣言'] }),
        ],
      },
    );
    expect(findOne(matcher, { text: '网传谣言甲乙。' })).toMatchObject({ stance: 'debunked' });
  });
});

describe('a claim that the markup calls somebody else’s words', () => {
  const finding = findOne(matcher, { text: '大家注意，微波炉加热的饭菜致癌。', isQuoted: true });

  // Somebody says so and the author takes no side. As fitted, quotation marks alone speak more for a mention.
  it.fails('is attributed', () => {
    expect(finding.stance).toBe('attributed');
  });

  it('is not asserted, with its own words as what decided', () => {
    expect(finding.confidence).toBeLessThan(0.4);
    expect(finding.stance).not.toBe('asserted');
    expect(finding.cues.map(({ cue, quote }) => [cue, quote])).toEqual([['quotation', finding.quote]]);
  });
});
