import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../components/messages/format-day.ts';
import { messagesFor } from '../../../components/messages/messages-for.ts';

/** Every string of a tree of messages; functions are called with plain arguments. */
function allStrings(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') return [String(messages('2', '3'))];
  return Object.values(messages as object).flatMap(allStrings);
}

describe('messagesFor', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s reads %s', (tag, locale) => {
    expect(messagesFor(tag).locale).toBe(locale);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('stays calm in %s: no exclamation marks, no 谣言, nothing empty', (locale) => {
    for (const words of allStrings(messagesFor(locale).t)) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[!！]|谣言|謠言/);
    }
  });

  it('writes traditional characters in zh-TW, but for the name of the document', () => {
    const simplified = /[这说为标证误导过时开规则审页网检们关发读显请认]/;
    expect(allStrings(messagesFor('zh-TW').t).filter((words) => simplified.test(words))).toEqual([
      '《关于新时代进一步加强科学技术普及工作的意见》',
    ]);
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-11-02', '2026年11月2日', '2 November 2026'],
    ['2026-03', '2026年3月', 'March 2026'],
    ['2026', '2026年', '2026'],
    ['undated', 'undated', 'undated'],
  ])('%s', (day, zh, en) => {
    expect([formatDay(day, 'zh-TW'), formatDay(day, 'en')]).toEqual([zh, en]);
  });
});
