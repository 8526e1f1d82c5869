import { describe, expect, it } from 'vitest';
import type { Finding } from '#engine/runtime';
import { RememberedQuotes } from '../../../page/anchor/remembered-quotes.ts';

const QUOTE = '微波炉致癌';

function findingIn(text: string, overrides: Partial<Finding> = {}): Finding {
  const start = text.indexOf(QUOTE);
  return {
    rule: 'microwave-cancer',
    version: '00000000',
    start,
    end: start + QUOTE.length,
    quote: QUOTE,
    stance: 'asserted',
    confidence: 0.9,
    confidenceOfWords: 0.9,
    verdict: 'refuted',
    harm: 'medium',
    words: [{ start, end: start + 3 }],
    cues: [],
    ...overrides,
  };
}

describe('remembered quotations', () => {
  const text = '听人说微波炉致癌，别用了。';

  it('are found again where the words on both sides are the same, every offset moved along', () => {
    const remembered = new RememberedQuotes();
    const long = `${'开头的话很长。'.repeat(10)}${text}`;
    remembered.remember(long, findingIn(long));
    const [found] = remembered.findIn({ text: `多一句。${long}` });
    expect(found).toMatchObject({
      start: long.indexOf(QUOTE) + 4,
      words: [{ start: long.indexOf(QUOTE) + 4, end: long.indexOf(QUOTE) + 7 }],
    });
    expect(remembered.findIn({ text: `${'开头的话很长。'.repeat(10)}没有证据说微波炉致癌，别用了。` })).toEqual([]);
  });

  it('are found as often as they stand there', () => {
    const remembered = new RememberedQuotes();
    remembered.remember(QUOTE, findingIn(QUOTE));
    expect(remembered.findIn({ text: QUOTE })).toHaveLength(1);
    expect(remembered.findIn({ text: `${QUOTE}。` })).toHaveLength(0);
  });

  it('are forgotten when they are judged otherwise', () => {
    const remembered = new RememberedQuotes();
    remembered.remember(text, findingIn(text));
    for (const finding of remembered.findIn({ text })) remembered.forget(text, finding);
    expect(remembered.findIn({ text })).toEqual([]);
    expect(remembered.size).toBe(0);
  });

  it('do not grow without end: the oldest go', () => {
    const remembered = new RememberedQuotes();
    for (let number = 0; number < 600; number++) remembered.remember(`${number}${text}`, findingIn(`${number}${text}`));
    expect(remembered.size).toBe(500);
    expect(remembered.findIn({ text: `0${text}` })).toEqual([]);
    expect(remembered.findIn({ text: `599${text}` })).toHaveLength(1);
  });
});
