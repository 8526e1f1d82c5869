import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRules } from '#engine/compile';
import { findClaims } from '#engine/judge';
import { createMatcher, mayHoldClaim } from '#engine/runtime';
import { makeRule } from '../../../support/make-rule.ts';
import { findPhrase, hasAnchor, isWidened, matchNaively, type NaiveRule } from '../../../support/naive-oracle.ts';
import { runs } from '../../../support/runs.ts';

/** Nested, overlapping, of one script and of both, open, with a gap; of three characters and more, in which a mark may stand, some with letters. */
const LONG = [
  '甲乙',
  '乙体',
  '甲乙体',
  '体甲',
  '甲甲',
  'ab',
  'a b',
  'ab a',
  'a甲',
  '甲b',
  'b甲a',
  '乙 体甲',
  'abab*',
  'ab ab*',
  '甲甲乙体',
  '体甲乙',
  '甲a乙体',
  '甲乙a甲',
  '乙甲a甲乙体',
];
const SINGLE = ['甲', '体'];
const LETTERS = ['甲', '乙', '体', '體', 'a', 'b', 'A', 'Ａ', '1', '😀', '☀\ufe0f', '\u200b', ' ', '-', '，', '。'];

const long = fc.constantFrom(...LONG);
const slot = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: long }, { weight: 1, arbitrary: fc.constantFrom(...SINGLE) }), {
  minLength: 1,
  maxLength: 3,
});

/** Whole words over phrases that they hide, some of them phrases too. */
const WHOLE = { words: ['甲乙体', '甲甲乙体', '体甲乙', '乙体甲乙', '体甲甲乙'], hides: ['甲乙', '乙体', '甲甲', '甲乙体', '体甲乙'] };
const whole = fc.constantFrom(undefined, WHOLE, { words: ['甲乙体'], hides: ['乙体'] }, { words: ['体甲乙', '体甲'], hides: ['体甲'] });

const rules = fc
  .array(
    fc.record({
      lang: fc.constantFrom('zh' as const, 'en' as const),
      ordered: fc.boolean(),
      slots: fc.array(slot, { minLength: 1, maxLength: 3 }),
      within: fc.integer({ min: 2, max: 14 }),
      near: fc.array(fc.uniqueArray(long, { minLength: 1, maxLength: 2 }), { maxLength: 1 }),
      unless: fc.uniqueArray(long, { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .chain((patterns) => whole.map((one) => patterns.map((pattern): Omit<NaiveRule, 'id'> => ({ ...pattern, whole: one }))))
  .map((patterns) => patterns.map((pattern, index): NaiveRule => ({ id: `rule-${index}`, ...pattern })).filter(hasAnchor))
  .filter((kept) => kept.length > 0);

/** A phrase with a mark put in after so many characters. */
function withMark([phrase, mark, at]: readonly [string, string, number]): string {
  const written = phrase.replace('*', '');
  return written.slice(0, at) + mark + written.slice(at);
}

const text = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...LETTERS) },
      { weight: 1, arbitrary: long.map((phrase) => phrase.replace('*', '')) },
      { weight: 1, arbitrary: fc.tuple(long, fc.constantFrom('a', '1', '😀', '☀\ufe0f', 'b-'), fc.nat({ max: 4 })).map(withMark) },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

function compile(naive: readonly NaiveRule[]) {
  const written = naive.map(({ id, lang, ordered, slots, within, near, unless }) => {
    const names = (lists: readonly string[][]) => lists.map((list) => list.join(' | '));
    const options = { within, near: names(near), unless };
    return makeRule({ id, patterns: { [lang]: [ordered ? { ordered: names(slots), ...options } : { all: names(slots), ...options }] } });
  });
  const { words = [], hides = [] } = naive[0]?.whole ?? {};
  const wholeWords = words.map((word) => ({ word, hides: hides.filter((phrase) => phrase.length < word.length && word.includes(phrase)) }));
  return createMatcher(compileRules({ rules: written, concepts: [], cues: [], wholeWords }));
}

/**
 * Compared: which rule is found in which sentence, exactly. Of the words: that they are one of the tightest fillings
 * (any one, where several are equally tight), widened as far as slots, neighbours and window allow.
 */
it('finds in every text what trying all combinations of hits finds', () => {
  let found = 0;
  fc.assert(
    fc.property(rules, fc.array(text, { minLength: 25, maxLength: 25 }), (naive, texts) => {
      const matcher = compile(naive);
      for (const one of texts) {
        const findings = findClaims(matcher, { text: one });
        // What a page asks first must never keep back what is there.
        if (findings.length > 0) expect(mayHoldClaim(matcher, one), one).toBe(true);
        for (const rule of naive) {
          const expected = matchNaively(rule, one);
          const actual = findings.filter((finding) => finding.rule === rule.id);
          const context = JSON.stringify({ text: one, rule, actual: actual.map(({ words }) => words) });
          expect(actual.length, context).toBe(expected.length);
          for (const [index, match] of expected.entries()) {
            expect(isWidened(match, actual[index]?.words ?? []), context).toBe(true);
          }
          found += actual.length;
        }
      }
    }),
    runs(250),
  );
  // Else the texts have hits too rarely to prove anything.
  expect(found).toBeGreaterThan(200);
});

it('finds a phrase alone in every place where it stands', () => {
  const patterns = LONG.map((phrase) => ({
    phrase,
    matcher: compile([{ id: 'one', lang: 'zh', ordered: true, slots: [[phrase]], within: 400, near: [], unless: [] }]),
  }));
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      text.map((one) => one.replaceAll('。', '，')),
      ({ phrase, matcher }, one) => {
        const places = findPhrase(one, phrase);
        const [finding] = findClaims(matcher, { text: one });
        const shortest = Math.min(...places.map(({ start, end }) => end - start));
        const first = places.find(({ start, end }) => end - start === shortest);
        expect(finding && { start: finding.start, end: finding.end }).toEqual(first);
      },
    ),
    runs(1500),
  );
});

/** Conditions of one sentence: nothing that asks for words elsewhere in the block, and no English, which may be told over two sentences. */
const withinASentence = rules.map((naive) => naive.map((rule): NaiveRule => ({ ...rule, lang: 'zh', near: [] })).filter(hasAnchor));
const sentences = fc.array(
  text.map((one) => `${one.replaceAll('。', '，')}。`),
  { minLength: 1, maxLength: 5 },
);

it('finds the same however a text is cut at its sentence ends', () => {
  let found = 0;
  fc.assert(
    fc.property(withinASentence, fc.array(fc.tuple(sentences, fc.nat()), { minLength: 10, maxLength: 10 }), (naive, texts) => {
      if (naive.length === 0) return;
      const matcher = compile(naive);
      const read = (part: string, from: number) =>
        findClaims(matcher, { text: part }).map(({ rule, start, end, confidence, words }) => ({
          rule,
          confidence,
          start: from + start,
          end: from + end,
          words: words.map((word) => ({ ...word, start: from + word.start, end: from + word.end })),
        }));
      for (const [parts, seed] of texts) {
        // Each sentence for itself, or some of them together.
        const cuts = parts.map((_, index) => ((seed >> index) & 1) === 1);
        const blocks: string[] = [];
        for (const [index, part] of parts.entries()) {
          if (index === 0 || cuts[index]) blocks.push(part);
          else blocks.push(blocks.pop() + part);
        }
        let from = 0;
        const inParts = blocks.flatMap((block) => {
          const findings = read(block, from);
          from += block.length;
          return findings;
        });
        expect(inParts, JSON.stringify({ naive, blocks })).toEqual(read(parts.join(''), 0));
        found += inParts.length;
      }
    }),
    runs(250),
  );
  expect(found).toBeGreaterThan(200);
});
