import { describe, expect, it } from 'vitest';
import { CompileError, compileRules, fingerprint, type Problem, type RuleSet } from '#engine/compile';
import { factsOf } from '#engine/judge';
import { createMatcher, type Pack } from '#engine/runtime';
import type { Rule } from '#engine/schema';
import { confidenceOf, ORDERED, rowOf, SPREAD } from '../../../../engine/match/patterns.ts';
import { readFoldTable } from '../../../../engine/normalize/fold.ts';
import { makeConcept, makeCue, makeRule, quotesIn } from '../../../support/make-rule.ts';

const compile = (set: Partial<RuleSet>) => compileRules({ rules: [], concepts: [], cues: [], ...set });
const compilePatterns = (patterns: Rule['patterns'], more: Partial<RuleSet> = {}) => compile({ rules: [makeRule({ patterns })], ...more });

/** What the compiler refuses, each as kind, id, path and message. */
function problemsOf(work: () => unknown): Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof CompileError) return [...error.problems];
    throw error;
  }
  return [];
}

const TOO_SHORT = 'a cue needs two or more characters; only one that stands before the claim may have one';

describe('the compiler refuses', () => {
  it('a concept that there is not, with the file to add', () => {
    expect(problemsOf(() => compilePatterns({ zh: [{ ordered: ['甲乙'] }, { ordered: ['丙丁', '戊己 | $missing'] }] }))).toEqual([
      {
        kind: 'rule',
        id: 'a-rule',
        path: ['patterns', 'zh', 1, 'ordered', 1],
        message: 'there is no concept $missing; add rules/concepts/missing.yaml or correct the name',
      },
    ]);
  });

  it('a concept inside a concept that there is not', () => {
    const concepts = [makeConcept({ id: 'outer', zh: ['甲乙', '$missing'] })];
    expect(problemsOf(() => compile({ concepts }))).toEqual([
      { kind: 'concept', id: 'outer', path: ['zh', 1], message: 'there is no concept $missing' },
    ]);
  });

  it('concepts that lead back to themselves, at each step', () => {
    const concepts = [makeConcept({ id: 'one', zh: ['$two'] }), makeConcept({ id: 'two', zh: ['甲乙', '$one'] })];
    const expected = [
      { kind: 'concept', id: 'one', path: ['zh', 0], message: '$two leads back to $one; take one of the two out' },
      { kind: 'concept', id: 'two', path: ['zh', 1], message: '$one leads back to $two; take one of the two out' },
    ];
    expect(problemsOf(() => compile({ concepts }))).toEqual(expected);
    // A rule that uses them is told the same, and compiling comes to an end.
    const rules = [makeRule({ patterns: { zh: [{ ordered: ['$one'] }] } })];
    expect(problemsOf(() => compile({ concepts, rules }))).toEqual(expected);
  });

  it('a concept that names itself', () => {
    const concepts = [makeConcept({ id: 'one', en: ['$one'] })];
    expect(problemsOf(() => compile({ concepts })).map(({ path }) => path)).toEqual([['en', 0]]);
  });

  it.each([
    ['癌症*', '"癌症*": a star follows 4 or more Latin letters'],
    ['vac*', '"vac*": a star follows 4 or more Latin letters'],
    ['va*cine', '"va*cine": only a star at the end has a meaning inside a phrase; alternatives are parted by " | "'],
    ['vaccin**', '"vaccin**": only a star at the end has a meaning inside a phrase; alternatives are parted by " | "'],
    ['x', '"x": one letter is no phrase; write a word'],
    ['7', '"7": one letter is no phrase; write a word'],
    ['Ｘ', '"Ｘ": one letter is no phrase; write a word'],
    ['……', '"……" has no letters: nothing could match it'],
    ['*', '"*" has no letters: nothing could match it'],
    ['a$concept', '"a$concept": only a star at the end has a meaning inside a phrase; alternatives are parted by " | "'],
  ])('the phrase %s', (phrase, message) => {
    expect(problemsOf(() => compilePatterns({ en: [{ all: ['whole word', phrase] }] }))).toEqual([
      { kind: 'rule', id: 'a-rule', path: ['patterns', 'en', 0, 'all', 1], message },
    ]);
  });

  it.each(['甲乙 | ', ' | 甲乙', '甲乙 || 丙丁'])('an empty alternative: %j', (slot) => {
    expect(problemsOf(() => compilePatterns({ zh: [{ ordered: [slot] }] }))).toEqual([
      {
        kind: 'rule',
        id: 'a-rule',
        path: ['patterns', 'zh', 0, 'ordered', 0],
        message: `"${slot}" has an empty alternative; remove the stray "|"`,
      },
    ]);
  });

  it('a pattern in which every slot has a one-character phrase', () => {
    expect(problemsOf(() => compilePatterns({ zh: [{ ordered: ['盐', '癌 | 癌症'] }] }))).toEqual([
      {
        kind: 'rule',
        id: 'a-rule',
        path: ['patterns', 'zh', 0],
        message: 'every slot has a one-character phrase; one slot must have longer phrases only',
      },
    ]);
  });

  it.each(['near', 'unless'])('one-character phrases alone in %s', (key) => {
    expect(problemsOf(() => compilePatterns({ zh: [{ ordered: ['甲乙'], [key]: ['盐'] }] }))).toEqual([
      { kind: 'rule', id: 'a-rule', path: ['patterns', 'zh', 0], message: 'near and unless need phrases of two or more characters' },
    ]);
  });

  it('a bad phrase in near, in unless and in the unless of the rule, each at its place', () => {
    const rule = makeRule({
      patterns: { zh: [{ ordered: ['甲乙'], near: ['丙丁', '$gone'], unless: ['x'] }] },
      unless: { zh: ['戊己', ' | '] },
    });
    expect(problemsOf(() => compile({ rules: [rule] })).map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['patterns.zh.0.near.1', 'patterns.zh.0.unless.0', 'unless.zh.1']),
    );
  });

  it('a bad phrase of a concept, in the file of the concept', () => {
    const concepts = [makeConcept({ id: 'loose', en: ['fine word', 'x'] })];
    expect(problemsOf(() => compilePatterns({ en: [{ ordered: ['$loose'] }] }, { concepts }))).toEqual([
      { kind: 'concept', id: 'loose', path: ['en'], message: '"x": one letter is no phrase; write a word' },
    ]);
  });

  it('a cue without words, unless its place decides alone', () => {
    const cues = [makeCue({ id: 'empty' }), makeCue({ id: 'mark', place: 'question' })];
    expect(problemsOf(() => compile({ cues }))).toEqual([
      { kind: 'cue', id: 'empty', path: ['zh'], message: 'a cue needs words in zh or en' },
    ]);
  });

  it('a pseudo-cue or a terminator of one character', () => {
    const cues = [makeCue({ zh: ['不会'], except: { zh: ['不'], en: [] }, stops: { zh: ['但'], en: [] } })];
    expect(problemsOf(() => compile({ cues })).map(({ path, message }) => [path, message])).toEqual([
      [['except'], `"不": ${TOO_SHORT}`],
      [['stops'], `"但": ${TOO_SHORT}`],
    ]);
  });

  it.each([
    ['after', 1],
    ['inside', 1],
    ['around', 1],
    ['next-sentence', 1],
    ['label', 1],
    ['passage', 1],
    ['title', 1],
    ['before', 0],
  ] as const)('a cue of one character, unless it stands before the claim: %s', (place, problems) => {
    expect(problemsOf(() => compile({ cues: [makeCue({ place, zh: ['说', '说的'] })] })).map(({ message }) => message)).toEqual(
      Array(problems).fill(`"说": ${TOO_SHORT}`),
    );
  });

  it('neither the first part of a pair nor a word that takes a cue away for being of one character', () => {
    const pair = makeCue({ id: 'pair', place: 'pair', zh: ['无'], closes: { zh: ['证据'], en: [] } });
    const said = makeCue({ id: 'said', zh: ['说'], notAfter: { zh: ['我'], en: [] } });
    expect(problemsOf(() => compile({ cues: [pair, said] }))).toEqual([]);
  });

  it('a pair without the words that close it, and such words anywhere else', () => {
    const closes = { zh: ['证据'], en: [] };
    const cues = [makeCue({ id: 'open', place: 'pair', zh: ['没有'] }), makeCue({ id: 'plain', zh: ['没有'], closes })];
    expect(problemsOf(() => compile({ cues })).map(({ id, path }) => [id, path])).toEqual([
      ['open', ['closes']],
      ['plain', ['closes']],
    ]);
  });

  it('everything at once, and says all of it in the message', () => {
    const rules = [
      makeRule({ id: 'one', patterns: { zh: [{ ordered: ['$gone'] }] } }),
      makeRule({ id: 'two', patterns: { en: [{ ordered: ['x'] }] } }),
    ];
    const work = () => compile({ rules, cues: [makeCue()] });
    expect(problemsOf(work).map(({ id }) => id)).toEqual(['one', 'two', 'a-cue']);
    expect(work).toThrow(/^rule one, patterns\.zh\.0\.ordered\.0: .*\nrule two, patterns\.en\.0\.ordered\.0: .*\ncue a-cue, zh: /);
  });
});

describe('a pack', () => {
  const set: RuleSet = {
    rules: [
      makeRule({ id: 'one', patterns: { zh: [{ ordered: ['$food | 食物', '酸性 | 碱性'] }], en: [{ all: ['Acid', 'acid rain'] }] } }),
      makeRule({ id: 'two', patterns: { zh: [{ all: ['碱性 | 酸性', '食物 | $food'] }] } }),
      makeRule({ id: 'ten', patterns: { zh: [{ ordered: ['盐 | 糖', '致癌'] }] } }),
    ],
    concepts: [makeConcept({ id: 'food', zh: ['$fruit', '蔬菜'] }), makeConcept({ id: 'fruit', zh: ['苹果', '柠檬'] })],
    cues: [makeCue({ id: 'says', zh: ['网传', '据传'] }), makeCue({ id: 'mark', place: 'question', stops: { zh: ['难道'], en: [] } })],
  };

  it('is the same bytes whatever the order of the files', () => {
    const turned = { rules: [...set.rules].reverse(), concepts: [...set.concepts].reverse(), cues: [...set.cues].reverse() };
    expect(compile(turned).bytes).toEqual(compile(set).bytes);
  });

  it('shares one slot among patterns that name the same words', () => {
    const pack = compile(set);
    expect(factsOf(pack).rules.map(({ id }) => id)).toEqual(['one', 'ten', 'two']);
    const [one, two] = [0, 3].map((pattern) => slotsOf(pack, pattern));
    expect(two?.[0]).toBe(one?.[1]);
  });

  it('lists every phrase once, folded forms of it too', () => {
    const { sections } = compilePatterns({ en: [{ ordered: ['Acidic  Body', 'acidic-body | ACIDIC BODY'] }] });
    // The set of no class, then the one of both classes.
    expect([...sections.setStarts]).toEqual([0, 0, 2]);
  });

  it('keeps a phrase with a star apart from the same one without', () => {
    const pack = compilePatterns({ en: [{ ordered: ['vaccin* | vaccin'] }] });
    expect(quotesIn(createMatcher(pack), 'vaccinated. vaccin.')).toEqual(['vaccinated', 'vaccin']);
  });

  it('carries only the traditional characters that its phrases need', () => {
    const { sections } = compilePatterns({ zh: [{ ordered: ['体质', '盐'] }] });
    const table = readFoldTable(sections.folding);
    const foldOf = (char: string) => String.fromCharCode(table[char.charCodeAt(0)] as number);
    expect(['體', '質', '鹽', '藥', '國'].map(foldOf)).toEqual(['体', '质', '盐', '藥', '國']);
  });

  it('lets each pattern wait for the slot with the fewest phrases, never for one-character phrases', () => {
    const waitsFor = (slots: string[]) => {
      const { sections } = compilePatterns({ zh: [{ ordered: slots }] });
      return [...sections.waitingStarts].lastIndexOf(0);
    };
    expect(waitsFor(['甲乙 | 丙丁', '戊己', '庚辛 | 壬癸'])).toBe(1);
    expect(waitsFor(['盐', '甲乙 | 丙丁 | 戊己'])).toBe(1);
  });

  it('has the limits and the confidence its pattern names, or those of its language', () => {
    const { sections } = compilePatterns({
      zh: [{ ordered: ['甲乙'] }, { all: ['甲乙'], within: 7, confidence: 0.55 }],
      en: [{ ordered: ['alpha'] }],
    });
    expect([...sections.patternFlags]).toEqual([ORDERED, 0, ORDERED | SPREAD]);
    expect([...sections.patternWithin]).toEqual([40, 7, 120]);
    expect([0, 1, 2].map((pattern) => confidenceOf(sections, pattern))).toEqual([0.9, 0.55, 0.9]);
  });

  it('is refused when there are more patterns or classes than it has room for', () => {
    const word = (n: number) => String.fromCharCode(0x4e00 + (n % 20_000), 0x4e00 + Math.floor(n / 20_000));
    const patterns = Array.from({ length: 65_536 }, (_, n) => ({ ordered: [word(n)] }));
    expect(() => compilePatterns({ zh: patterns })).toThrow(
      /there are 65536 classes of phrases; a pack has room for 65535\n.*there are 65536 patterns; a pack has room for 65535/,
    );
  });
});

function slotsOf({ sections }: Pack, pattern: number): number[] {
  return [...rowOf(sections.partStarts, sections.partItems, pattern)];
}

describe('versions', () => {
  it('change for the rule that changed and for no other, and with them the hash of the pack', () => {
    const rules = [makeRule({ id: 'one' }), makeRule({ id: 'two' })];
    const before = compile({ rules });
    const after = compile({ rules: [makeRule({ id: 'one', claim: { zh: '改了', en: 'claim' } }), makeRule({ id: 'two' })] });
    expect(factsOf(after).rules[0]?.version).not.toBe(factsOf(before).rules[0]?.version);
    expect(factsOf(after).rules[1]?.version).toBe(factsOf(before).rules[1]?.version);
    expect(after.hash).not.toBe(before.hash);
  });

  it('of the pack change with a word of a concept or a cue', () => {
    const rules = [makeRule({ patterns: { zh: [{ ordered: ['$food'] }] } })];
    const hashOf = (zh: string[], strength = 0.8) =>
      compile({ rules, concepts: [makeConcept({ id: 'food', zh })], cues: [makeCue({ zh: ['网传'], strength })] }).hash;
    expect(new Set([hashOf(['苹果']), hashOf(['苹果', '柠檬']), hashOf(['苹果'], 0.7)]).size).toBe(3);
    expect(hashOf(['苹果'])).toBe(hashOf(['苹果']));
  });

  it('are eight hexadecimal digits, by FNV-1a', () => {
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c
    expect(fingerprint('')).toBe('811c9dc5');
    expect(fingerprint('a')).toBe('e40c292c');
    expect(fingerprint('foobar')).toBe('bf9cf968');
  });
});
