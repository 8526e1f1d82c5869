import { describe, expect, it } from 'vitest';
import { CLAIM, probeWith } from './probe.ts';

describe('the next sentence', () => {
  const judge = probeWith({ place: 'next-sentence', stance: 'debunked', zh: ['并非如此'], strength: 0.6, scope: 3 });

  it('takes the claim back where the words open it, up to their scope', () => {
    expect(judge(`${CLAIM}。一二三并非如此。`).cues).toHaveLength(1);
    expect(judge(`${CLAIM}。一二三四并非如此。`).cues).toEqual([]);
  });

  it.each([`并非如此，${CLAIM}。`, `${CLAIM}，并非如此。`, `并非如此。${CLAIM}。`, `${CLAIM}。别的话。并非如此。`])(
    'is neither the claim’s own nor one before it nor a later one: %s',
    (text) => {
      expect(judge(text).cues.filter(({ where }) => where === 'text')).toEqual([]);
    },
  );

  it('may open the next block, and then weighs a little less', () => {
    const here = judge(`${CLAIM}。并非如此。`);
    const there = judge(`${CLAIM}。 `, '并非如此。');
    expect(there.cues.map(({ where, start }) => [where, start])).toEqual([['after', 0]]);
    expect(there.confidence).toBeGreaterThan(here.confidence);
    expect(there.confidence).toBeLessThan(0.6);
  });

  it('of the next block does not reach a claim that another sentence follows', () => {
    expect(judge(`${CLAIM}。别的话。`, '并非如此。').cues).toEqual([]);
  });

  it('is not looked for two blocks on', () => {
    expect(judge(`${CLAIM}。`, '别的话。', '并非如此。').cues).toEqual([]);
  });
});

describe('the sentence before', () => {
  const judge = probeWith({ place: 'previous-sentence', zh: ['有这样一条消息'], strength: 0.7, scope: 4 });

  it('speaks of what follows where the words end it, up to their scope, the end mark counted', () => {
    expect(judge(`网上有这样一条消息一二三。${CLAIM}。`).cues).toHaveLength(1);
    expect(judge(`网上有这样一条消息一二三四。${CLAIM}。`).cues).toEqual([]);
  });

  it.each([`${CLAIM}。有这样一条消息。`, `有这样一条消息。别的话。${CLAIM}。`, `有这样一条消息${CLAIM}。`])(
    'is neither the claim’s own nor one behind it nor an earlier one: %s',
    (text) => {
      expect(judge(text).cues).toEqual([]);
    },
  );

  it('may close the block before, and then weighs a little less', () => {
    const here = judge(`网上有这样一条消息。${CLAIM}。`);
    const there = judge('网上有这样一条消息。', `${CLAIM}。`);
    expect(there.cues.map(({ where, start }) => [where, start])).toEqual([['before', 2]]);
    expect(there.confidence).toBeGreaterThan(here.confidence);
    expect(there.stance).toBe('attributed');
  });

  it('asks, unless the claim is the answer', () => {
    const asked = probeWith(
      { id: 'asked', place: 'previous-sentence', stance: 'questioned', zh: ['真的吗'], strength: 0.7, scope: 4 },
      { id: 'yes', place: 'answer', stance: 'asserted', zh: ['是的'], strength: 0.5, scope: 3 },
    );
    const idsOf = (text: string) => asked(text).cues.map(({ cue }) => cue);
    expect(idsOf(`真的吗？${CLAIM}。`)).toEqual(['asked']);
    expect(idsOf(`真的吗？是的，${CLAIM}。`)).toEqual([]);
    expect(idsOf(`真的吗？一二三四是的，${CLAIM}。`)).toEqual(['asked']);
  });

  it('of the block before does not reach a claim in a later sentence', () => {
    expect(judge('网上有这样一条消息。', `别的话。${CLAIM}。`).cues).toEqual([]);
  });
});

describe('an answer', () => {
  const judge = probeWith({ place: 'answer', stance: 'negated', zh: ['不会'], strength: 0.7, scope: 2 });

  it.each([`${CLAIM}？不会。`, `${CLAIM}吗？不会的。`, `${CLAIM}吗。不会。`])('denies what was asked: %s', (text) => {
    expect(judge(text)).toMatchObject({ stance: 'negated', cues: [{ quote: '不会' }] });
  });

  it('may stand in the next block', () => {
    expect(judge(`${CLAIM}吗？`, '不会。').cues.map(({ where }) => where)).toEqual(['after']);
  });

  it.each([`${CLAIM}。不会。`, `${CLAIM}！不会。`, `不会。${CLAIM}？`, `${CLAIM}？你说呢？不会。`])(
    'is none without its question: %s',
    (text) => {
      expect(judge(text).cues).toEqual([]);
    },
  );
});

describe('a question that is answered', () => {
  const settled = probeWith(
    { id: 'asked', place: 'question', stance: 'questioned', strength: 0.7 },
    { id: 'yes', place: 'answer', stance: 'asserted', zh: ['没错'], strength: 0.7, scope: 2 },
    { id: 'no', place: 'answer', stance: 'negated', zh: ['不会'], strength: 0.7, scope: 2 },
    { id: 'asking', place: 'passage', stance: 'questioned', zh: ['请教各位'], strength: 0.5 },
  );
  const idsOf = (text: string) => settled(text).cues.map(({ cue }) => cue);

  it('is what the answer makes it', () => {
    expect(idsOf(`${CLAIM}？没错。`)).toEqual(['yes']);
    expect(settled(`${CLAIM}？没错。`)).toMatchObject({ stance: 'asserted' });
    expect(idsOf(`${CLAIM}？不会。`)).toEqual(['no']);
    expect(settled(`${CLAIM}？不会。`).stance).toBe('negated');
  });

  it('is left open where nobody answers', () => {
    expect(settled(`${CLAIM}？别的话。`)).toMatchObject({ stance: 'questioned', cues: [{ cue: 'asked' }] });
  });

  it('keeps the tone of those who ask', () => {
    expect(idsOf(`请教各位。${CLAIM}？没错。`)).toEqual(['yes', 'asking']);
  });
});

describe('a colon at the end of a block', () => {
  const judge = probeWith({ place: 'before', zh: ['流传的说法'], strength: 0.6, scope: 4 });
  const items = (count: number) => Array.from({ length: count }, (_, item) => `第${item}件别的事。`);
  const itemAfter = (count: number) => judge('网上流传的说法有：', ...items(count), `${CLAIM}。`);

  it('introduces the items of the list behind it, each a little less surely than the one before', () => {
    const confidences = [0, 1, 2, 3, 4, 5].map((count) => itemAfter(count).confidence);
    for (const confidence of confidences) expect(confidence).toBeLessThan(0.9);
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(new Set(confidences).size).toBe(6);
  });

  it('introduces no seventh item', () => {
    expect(itemAfter(6).cues).toEqual([]);
  });

  it('may be of either width, with a space behind it', () => {
    expect(judge('网上流传的说法有: ', `${CLAIM}。`).cues.map(({ where }) => where)).toEqual(['before']);
  });

  it('introduces the first sentence of an item only', () => {
    expect(judge('网上流传的说法有：', `别的话。${CLAIM}。`).cues).toEqual([]);
  });

  it('is needed: the same words in a block that ends otherwise say nothing of the next', () => {
    expect(judge('网上流传的说法有。', `${CLAIM}。`).cues).toEqual([]);
  });

  it('belongs to the nearest block that ends in one', () => {
    expect(judge('网上流传的说法有：', '我们的建议是：', `${CLAIM}。`).cues).toEqual([]);
  });

  it('is introduced by its own last sentence and by words within their scope', () => {
    expect(judge('流传的说法很多。我们来看：', `${CLAIM}。`).cues).toEqual([]);
    expect(judge('流传的说法一二三：', `${CLAIM}。`).cues).toHaveLength(1);
    expect(judge('流传的说法一二三四：', `${CLAIM}。`).cues).toEqual([]);
  });
});
