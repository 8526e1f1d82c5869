import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { createMatcher } from '#engine/runtime';
import { RuleSchema } from '#engine/schema';
import { checkRecord } from '../../../cli/checked-text.ts';
import { RULE, tinyMatcher } from './tiny-data.ts';

describe('checkRecord', () => {
  it('maps the offsets of each block back to the whole text', () => {
    const text = '😀 前言\r\n\r\n  酸性体质是百病之源。\nAn acidic body,\n  they say, causes\n  every disease.';
    const findings = checkRecord(tinyMatcher(), 'balanced', { id: 1, text });
    expect(findings.map(({ quote }) => quote)).toEqual(['酸性体质是百病', 'acidic body,\n  they say, causes\n  every disease']);
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
  });

  it('never reads the title', () => {
    expect(checkRecord(tinyMatcher(), 'balanced', { id: 1, title: '酸性体质是百病之源', text: '正文。' })).toEqual([]);
  });

  it('shows by level', () => {
    const unsure = { ...RULE, patterns: { zh: [{ ordered: ['酸性体质', '百病'], confidence: 0.7 }] } };
    const matcher = createMatcher(compileRules({ rules: [RuleSchema.parse(unsure)], concepts: [], cues: [] }));
    const isShown = (level: 'careful' | 'balanced' | 'thorough') =>
      checkRecord(matcher, level, { id: 1, text: '酸性体质是百病之源' })[0]?.shown;
    expect([isShown('careful'), isShown('balanced'), isShown('thorough')]).toEqual([false, true, true]);
  });
});
