import type { RuleSet } from '#engine/compile';
import type { Concept, Rule } from '#engine/schema';
import { seeded } from './random.ts';

/** Words of the curated concepts: what made-up phrases are put together from. */
export interface Words {
  zh: readonly string[];
  en: readonly string[];
}

const PER_CONCEPT = 10;
const SEED = 20261122;

export function wordsOf(concepts: readonly Concept[]): Words {
  const plain = (words: readonly string[]) => [...new Set(words.filter((word) => word.length > 1 && !/[$*()|]/.test(word)))].sort();
  return { zh: plain(concepts.flatMap(({ zh }) => zh)), en: plain(concepts.flatMap(({ en }) => en)) };
}

/** So many phrases as rules have them, of one or two words; three in five Chinese. The same each time. */
export function makePhrases(words: Words, count: number): { zh: string[]; en: string[] } {
  const random = seeded(SEED);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const fill = (list: readonly string[], gap: string, wanted: number) => {
    const made = new Set<string>();
    while (made.size < wanted) made.add(random() < 0.3 ? pick(list) : pick(list) + gap + pick(list));
    return [...made];
  };
  const zh = Math.round(count * 0.6);
  return { zh: fill(words.zh, '', zh), en: fill(words.en, ' ', count - zh) };
}

/** Rules over concepts of ten phrases each: two or three slots, in order or not. The same phrases whatever the number of rules. */
export function makeRuleSet(phrases: { zh: readonly string[]; en: readonly string[] }, count: number): RuleSet {
  const random = seeded(SEED + 1);
  const concepts = { zh: toConcepts(phrases.zh, 'zh'), en: toConcepts(phrases.en, 'en') };
  const rules = Array.from({ length: count }, (_, number) => {
    const lang = random() < 0.6 ? 'zh' : 'en';
    const slots = Array.from({ length: random() < 0.5 ? 2 : 3 }, () => {
      const list = concepts[lang];
      return `$${(list[Math.floor(random() * list.length)] as Concept).id}`;
    });
    const pattern = random() < 0.5 ? { ordered: slots } : { all: slots };
    return makeRule(`rule-${number}`, { [lang]: [pattern] });
  });
  // Every phrase is looked for, however few the rules.
  const all = makeRule('all', {
    zh: concepts.zh.map(({ id }) => ({ ordered: [`$${id}`, '这一句里没有的词'] })),
    en: concepts.en.map(({ id }) => ({ ordered: [`$${id}`, 'nobody writes this'] })),
  });
  return { rules: [...rules, all], concepts: [...concepts.zh, ...concepts.en], cues: [] };
}

function toConcepts(phrases: readonly string[], lang: 'zh' | 'en'): Concept[] {
  const count = Math.ceil(phrases.length / PER_CONCEPT);
  return Array.from({ length: count }, (_, i) => {
    const words = phrases.slice(i * PER_CONCEPT, (i + 1) * PER_CONCEPT);
    return { id: `${lang}-${i}`, about: 'made up', zh: lang === 'zh' ? words : [], en: lang === 'en' ? words : [] };
  });
}

function makeRule(id: string, patterns: Rule['patterns']): Rule {
  return {
    id,
    topic: 'nutrition',
    claim: { zh: id, en: id },
    verdict: 'refuted',
    harm: 'low',
    tactics: ['logical-fallacies'],
    provisions: ['opinions-11'],
    laws: [],
    explainer: id,
    reviewed: '2026-11-22',
    expires: '2028-11-22',
    patterns,
    unless: {},
    claimWords: {},
    examples: { flag: {}, pass: {} },
  };
}
