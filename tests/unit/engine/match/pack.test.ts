import { describe, expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, decodePack, encodePack, PackError } from '#engine/runtime';
import { makeCue, makeRule } from '../../../support/make-rule.ts';

const pack = compileRules({
  rules: [makeRule({ patterns: { zh: [{ ordered: ['盐', '致癌'] }], en: [{ ordered: ['salt', 'cancer'] }] } })],
  concepts: [],
  cues: [makeCue({ zh: ['网传'] })],
});

describe('decodePack', () => {
  it('gives back what encodePack wrote, ready to match', () => {
    const decoded = decodePack(encodePack(pack));
    expect(decoded).toEqual(pack);
    const text = '网传吃鹽致癌。';
    expect(findClaims(createMatcher(decoded), { text })).toEqual(findClaims(createMatcher(pack), { text }));
    expect(findClaims(createMatcher(decoded), { text })).toHaveLength(1);
  });

  it.each([
    ['a text that breaks off', encodePack(pack).slice(0, -10), 'The rule pack is damaged: it is not complete.'],
    ['an empty text', '', 'The rule pack is damaged: it is not complete.'],
    ['something else in JSON', '{"rules":[]}', 'This is not a rule pack.'],
    ['null', 'null', 'This is not a rule pack.'],
    ['a list', '[1]', 'This is not a rule pack.'],
    ['a text in JSON', '"format"', 'This is not a rule pack.'],
    ['a pack of a later format', JSON.stringify({ ...pack, format: 6 }), 'The rule pack has format 6; this version reads format 5.'],
    ['a pack of an earlier format', JSON.stringify({ ...pack, format: 3 }), 'The rule pack has format 3; this version reads format 5.'],
    ['a format that is no number', JSON.stringify({ ...pack, format: '5' }), 'The rule pack has format 5; this version reads format 5.'],
  ])('refuses %s', (_, text, message) => {
    expect(() => decodePack(text)).toThrow(new PackError(message));
  });
});
