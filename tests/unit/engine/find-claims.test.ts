import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '#engine/judge';
import { createMatcher, type Finding, isShown, type Passage } from '#engine/runtime';
import { STANCES } from '#engine/schema';
import { curated } from '../../support/curated.ts';
import { compileOne } from '../../support/make-rule.ts';
import { runs } from '../../support/runs.ts';

const matcher = createMatcher(curated.pack);

/** One of a list too long to be passed as arguments. */
function oneOf(words: readonly string[]): fc.Arbitrary<string> {
  return fc.nat({ max: words.length - 1 }).map((index) => words[index] as string);
}

/** Units of every kind, lone surrogates among them. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes));
/** Phrases and cues as the project writes them, so that there is something to find and to judge. */
const phrase = oneOf(curated.data.concepts.flatMap(({ zh, en }) => [...zh, ...en]).map((word) => word.replace('$', '').replace('*', 's')));
const example = oneOf(
  curated.data.rules.flatMap(({ examples }) => [examples.flag, examples.pass].flatMap((each) => Object.values(each).flat())),
);
const mark = fc.constantFrom('。', '？', '. ', '，', '：', '\n', '\ud83d', '”', '\u200b', '');
const text = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: units },
      { weight: 3, arbitrary: phrase },
      { weight: 2, arbitrary: example },
      { weight: 3, arbitrary: mark },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const passage: fc.Arbitrary<Passage> = fc.record(
  { text, title: text, heading: text, before: text, after: text },
  { requiredKeys: ['text'] },
);

function expectSound(finding: Finding, { text }: Passage): void {
  expect(finding.quote).toBe(text.slice(finding.start, finding.end));
  expect(finding.start).toBeGreaterThanOrEqual(0);
  expect(finding.end).toBeGreaterThan(finding.start);
  expect(finding.end).toBeLessThanOrEqual(text.length);
  expect(finding.words[0]?.start).toBe(finding.start);
  expect(finding.words.at(-1)?.end).toBe(finding.end);
  expect(finding.confidence).toBeGreaterThanOrEqual(0);
  expect(finding.confidence).toBeLessThanOrEqual(1);
  expect(finding.confidence).toBe(Math.round(finding.confidence * 100) / 100);
  expect(STANCES).toContain(finding.stance);
}

describe('findClaims', () => {
  it('gives for any text findings that stand in it, in order, with a confidence from 0 to 1', () => {
    let found = 0;
    fc.assert(
      fc.property(passage, (one) => {
        const findings = findClaims(matcher, one);
        for (const finding of findings) expectSound(finding, one);
        const starts = findings.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        found += findings.length;
      }),
      runs(1500),
    );
    expect(found).toBeGreaterThan(100);
  });

  it('gives the same for the same passage, whatever it read in between', () => {
    fc.assert(
      fc.property(passage, passage, (one, other) => {
        const first = findClaims(matcher, one);
        findClaims(matcher, other);
        expect(findClaims(matcher, one)).toEqual(first);
      }),
      runs(100),
    );
  });

  it('does not look at what surrounds a text for claims', () => {
    const one = compileOne({ zh: [{ ordered: ['甲乙'] }] });
    expect(findClaims(one, { text: '无事', title: '甲乙', heading: '甲乙', before: '甲乙', after: '甲乙' })).toEqual([]);
  });
});

describe('isShown', () => {
  it.each([
    ['asserted', 0.8, ['careful', 'balanced', 'thorough']],
    ['asserted', 0.79, ['balanced', 'thorough']],
    ['asserted', 0.59, ['thorough']],
    ['asserted', 0.39, []],
    ['debunked', 1, []],
    ['attributed', 1, []],
  ] as const)('%s at %d is shown at %j', (stance, confidence, shownAt) => {
    expect((['careful', 'balanced', 'thorough'] as const).filter((level) => isShown({ stance, confidence }, level))).toEqual(shownAt);
  });
});
