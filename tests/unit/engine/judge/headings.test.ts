import { describe, expect, it } from 'vitest';
import { CLAIM, probeWith, quotesOf } from './probe.ts';

const PLAIN = 0.9;

describe('a label', () => {
  const judge = probeWith({ place: 'label', stance: 'debunked', zh: ['流言'], strength: 0.5, scope: 6 });
  const own = judge(`流言：${CLAIM}。`);
  const later = judge(`流言：别的话。${CLAIM}。`);
  const onHeading = judge({ text: `${CLAIM}。`, heading: '流言一' });

  it('speaks most surely of the sentence that it opens, less of what stands under its heading, least of later sentences', () => {
    expect(own.confidence).toBe(0.45);
    expect(onHeading.confidence).toBeGreaterThan(own.confidence);
    expect(later.confidence).toBeGreaterThan(onHeading.confidence);
    expect(later.confidence).toBeLessThan(PLAIN);
  });

  it('says where it stands', () => {
    expect(own.cues.map(({ where, start, end }) => [where, start, end])).toEqual([['text', 0, 2]]);
    expect(onHeading.cues.map(({ where, start, end }) => [where, start, end])).toEqual([['heading', 0, 2]]);
  });

  it.each(['流言满天飞，', '一二三四五六七流言：', '一二三四五六。流言：'])(
    'is none where it neither opens the block nor is closed: %s',
    (lead) => {
      expect(judge(`${lead}${CLAIM}。`).cues).toEqual([]);
    },
  );

  it('on a heading stands at its start', () => {
    expect(judge({ text: CLAIM, heading: '一二三四五六流言' }).cues).toHaveLength(1);
    expect(judge({ text: CLAIM, heading: '一二三四五六七流言' }).cues).toEqual([]);
  });

  it('on the heading of another block says nothing', () => {
    expect(judge({ text: '别的话。', heading: '流言' }, `${CLAIM}。`).cues).toEqual([]);
  });
});

describe('words in a heading', () => {
  const judge = probeWith(
    { id: 'refutes', place: 'before', stance: 'debunked', zh: ['误区'], strength: 0.5 },
    { id: 'tells', place: 'before', stance: 'attributed', zh: ['网传'], strength: 0.5 },
    { id: 'tone', place: 'passage', stance: 'debunked', zh: ['核查'], strength: 0.5 },
  );
  const under = (heading: string) => judge({ text: `${CLAIM}。`, heading });

  it('that refute lower what stands under it, wherever they stand', () => {
    const { confidence, cues } = under('五个误区，看看你中了几个');
    expect(confidence).toBeLessThan(PLAIN);
    expect(cues.map(({ where }) => where)).toEqual(['heading']);
  });

  it('that are only a tone leave it as it is', () => {
    expect(under('本周核查').confidence).toBe(PLAIN);
  });

  it('weigh less than the same words in the claim’s own sentence', () => {
    expect(under('五个误区').confidence).toBeGreaterThan(judge(`误区是${CLAIM}。`).confidence);
  });

  it('that only report say nothing', () => {
    expect(under('网传的几件事').cues).toEqual([]);
  });

  it.each(['专家说这是“误区”', '专家说这是「误区」', '专家说这是"误区"'])('in quotation marks of their own say nothing: %s', (heading) => {
    expect(under(heading).cues).toEqual([]);
  });

  it('are heard through other quotation marks', () => {
    expect(quotesOf(under('误区：“吃什么补什么”'))).toEqual(['误区']);
  });
});
