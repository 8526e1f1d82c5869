import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../engine/judge/find-quotations.ts';
import { CLAIM, probeWith, quotesOf } from './probe.ts';

const PLAIN = 0.9;

describe('quotation marks', () => {
  const judge = probeWith({ id: 'quoted', place: 'quotation', strength: 0.8, stops: { zh: ['专家说'], en: [] } });
  const around = judge(`有“${CLAIM}”一说。`);

  it('around the claim weigh more than around a part of it', () => {
    const part = judge('“甲乙”就是丙丁。');
    expect(around.confidence).toBe(0.18);
    expect(part.confidence).toBeGreaterThan(0.6);
    expect(part.confidence).toBeLessThan(PLAIN);
  });

  it('around the whole text weigh little: the message is passed on as it came', () => {
    const whole = judge(`“${CLAIM}，快转！”`);
    expect(whole.confidence).toBeGreaterThan(0.6);
    expect(whole.confidence).toBeLessThan(PLAIN);
  });

  it.each([
    ['another block follows', [`“${CLAIM}，快转！”`, '别的话。']],
    ['words stand before', [`有人喊“${CLAIM}，快转！”`]],
    ['words stand behind', [`“${CLAIM}，快转！”他喊。`]],
  ])('are not around the whole text where %s', (_, blocks) => {
    expect(judge(...blocks).confidence).toBe(around.confidence);
  });

  it('of the markup weigh as much as written ones, and name the claim', () => {
    const marked = judge({ text: `${CLAIM}。`, isQuoted: true });
    expect(marked.confidence).toBe(around.confidence);
    expect(quotesOf(marked)).toEqual([CLAIM]);
  });

  it('that an authority brings in take nothing away, if it stands close', () => {
    expect(judge(`专家说：“${CLAIM}”。`).cues).toEqual([]);
    expect(judge(`专家说过很多别的话，一二三四五六七八九十，“${CLAIM}”。`).cues).toHaveLength(1);
  });
});

describe('a quotation of several sentences', () => {
  const judge = probeWith(
    { id: 'tells', place: 'before', zh: ['网传'], strength: 0.7, scope: 4, stops: { zh: ['但是'], en: [] } },
    { id: 'refutes', place: 'next-sentence', stance: 'debunked', zh: ['纯属编造'], strength: 0.7, scope: 4 },
    { id: 'trails', place: 'after', stance: 'debunked', zh: ['的说法不实'], strength: 0.7, scope: 4 },
  );

  it.each([`“${CLAIM}。别的话。”`, `“别的话。${CLAIM}。又一句话。”`, `“别的话。又一句话。${CLAIM}。”`])(
    'is judged whole by the words that bring it in: %s',
    (quotation) => {
      expect(quotesOf(judge(`网传：${quotation}我们来看看。`))).toEqual(['网传']);
    },
  );

  it.each(['“', '「', '"'])('and by those behind it, whatever its marks: %s', (mark) => {
    const closing = { '“': '”', '「': '」', '"': '"' }[mark];
    const quoted = `${mark}别的话。${CLAIM}。又一句话。${closing}`;
    expect(quotesOf(judge(`${quoted}的说法不实。`))).toContain('的说法不实');
    expect(quotesOf(judge(`${quoted}纯属编造。`))).toContain('纯属编造');
  });

  it('is not judged by words beyond their scope, nor past a word that ends it', () => {
    expect(judge(`网传一二三四五“别的话。${CLAIM}。”`).cues).toEqual([]);
    expect(judge(`网传，但是“别的话。${CLAIM}。”`).cues).toEqual([]);
    expect(judge(`网传别的事。“别的话。${CLAIM}。”`).cues).toEqual([]);
  });

  it('leaves a claim outside of it alone', () => {
    expect(judge(`网传：“别的话。又一句话。”我们知道${CLAIM}。`).cues).toEqual([]);
  });
});

describe('a sceptical word in quotation marks of its own', () => {
  const judge = probeWith({ place: 'around', stance: 'debunked', zh: ['伪科学'], strength: 0.7 });

  it.each([`${CLAIM}，又有人骂“伪科学”。`, `“伪科学”？${CLAIM}，用过都说好。`, `他们说是“什么伪科学”，可是${CLAIM}。`])(
    'is held off and says nothing: %s',
    (text) => {
      expect(judge(text)).toMatchObject({ confidence: PLAIN, cues: [] });
    },
  );

  it.each([`${CLAIM}是伪科学。`, `“${CLAIM}”是伪科学。`, `专家：“${CLAIM}是伪科学。”`])('speaks where it is not held off: %s', (text) => {
    expect(judge(text)).toMatchObject({ stance: 'debunked', cues: [{ quote: '伪科学' }] });
  });

  it('speaks in a quotation too long to hold a word off', () => {
    const long = `“${'别的话，'.repeat(10)}这是伪科学”`;
    expect(judge(`${CLAIM}，${long}。`).cues).toHaveLength(1);
  });

  it('of another stance is not held off', () => {
    const told = probeWith({ place: 'around', stance: 'attributed', zh: ['伪科学'], strength: 0.7 });
    expect(told(`${CLAIM}，又有人骂“伪科学”。`).cues).toHaveLength(1);
  });
});

describe('findQuotations', () => {
  const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['“甲”乙「丙」', ['“甲”', '「丙」']],
    ['“甲「乙」丙”', ['“甲「乙」丙”', '「乙」']],
    ['a "b" c "d"', ['"b"', '"d"']],
    ['甲”乙“丙', []],
    ['“甲「乙”丙」', ['“甲「乙”']],
    ['it‘s so, isn’t it', []],
    ['《甲》和『乙』', ['《甲》', '『乙』']],
  ])('finds in %s the quotations %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('takes a longer quotation for a passage of its own', () => {
    expect(quoted(`“${'甲'.repeat(598)}”`)).toHaveLength(1);
    expect(quoted(`“${'甲'.repeat(599)}”`)).toEqual([]);
  });
});
