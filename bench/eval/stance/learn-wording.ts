import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldOf, gramsOf, scaleOf } from '#engine/judge';
import { createMatcher, type Matcher } from '#engine/runtime';
import type { Language, Rule, Wording } from '#engine/schema';
import { checkRecord } from '../../../cli/checked-text.ts';
import { compileCuratedData } from '../../../cli/read-curated-data.ts';
import { readFrames } from './plant.ts';
import { readOwnPassages } from './read-passages.ts';

/**
 * Learns rules/wording.json: which short runs of words stand around claims that are asserted, and which around claims that are told.
 * From the project's own frames that were seen (tests/stance/frames/seen-*) and its own passages that are not kept aside; no text of a corpus.
 * L2-regularised logistic regression on binary features, each text scaled by the root of their number, by full-batch gradient descent
 * with Nesterov momentum: deterministic, the same data give the same file.
 */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** A run must stand in so many texts to be learned. */
const LEAST_TEXTS = 3;
const L2 = 0.02;
const STEPS = 600;
const MOMENTUM = 0.9;
const RATE = 0.05;

interface Sample {
  grams: string[];
  asserts: boolean;
  /** How much it counts. */
  weight: number;
}

/** Examples of the rules are many and short, and less telling than whole passages. */
const WEIGHT_OF_EXAMPLE = 0.3;

export function learnWording(samples: readonly Sample[]): Wording['zh'] {
  const counts = new Map<string, number>();
  for (const { grams } of samples) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const known = [...counts].flatMap(([gram, count]) => (count >= LEAST_TEXTS ? [gram] : [])).sort();
  const indexOf = new Map(known.map((gram, index) => [gram, index]));
  const rows = samples.map(({ grams, asserts, weight }) => {
    const columns = grams.flatMap((gram) => indexOf.get(gram) ?? []);
    return { columns, scale: scaleOf(columns.length), sign: asserts ? 1 : -1, weight };
  });
  const weights = new Float64Array(known.length + 1);
  const velocity = new Float64Array(known.length + 1);
  const ahead = new Float64Array(known.length + 1);
  const gradient = new Float64Array(known.length + 1);
  const bias = known.length;
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < weights.length; i++) {
      ahead[i] = (weights[i] as number) + MOMENTUM * (velocity[i] as number);
      gradient[i] = i === bias ? 0 : 2 * L2 * (ahead[i] as number);
    }
    for (const { columns, scale, sign, weight } of rows) {
      let sum = ahead[bias] as number;
      for (const column of columns) sum += (ahead[column] as number) * scale;
      const pull = (-sign * weight) / (1 + Math.exp(sign * sum));
      for (const column of columns) gradient[column] = (gradient[column] as number) + pull * scale;
      gradient[bias] = (gradient[bias] as number) + pull;
    }
    for (let i = 0; i < weights.length; i++) {
      // The bias sees every sample, a run only a few.
      const rate = i === bias ? RATE / rows.length : RATE;
      velocity[i] = MOMENTUM * (velocity[i] as number) - rate * (gradient[i] as number);
      weights[i] = (weights[i] as number) + (velocity[i] as number);
    }
  }
  const entries = known.flatMap((gram, index): [string, number][] => {
    const weight = Math.round(100 * (weights[index] as number));
    return weight === 0 ? [] : [[gram, weight]];
  });
  return { bias: Math.round(100 * (weights[bias] as number)) / 100, weights: Object.fromEntries(entries) };
}

/** The texts around the claims, with what their authors do. @param leaveOut a frame file that is to stay unseen */
export function readSamples(lang: Language, gramsIn: (text: string) => string[], leaveOut?: string): Sample[] {
  const frames = [...readFrames()].filter(([name]) => name.startsWith('seen-') && name !== leaveOut);
  const planted = frames.flatMap(([, { sceptical, believing }]) =>
    [...sceptical.map((frame) => ({ ...frame, asserts: false })), ...believing.map((frame) => ({ ...frame, asserts: true }))]
      .filter((frame) => frame.lang === lang)
      .map(({ text, asserts }) => ({ grams: gramsIn(text.replace('{claim}', '\n')), asserts, weight: 1 })),
  );
  const passages = readOwnPassages()
    .filter((claim) => claim.lang === lang && !claim.isAside && !claim.isMixed && claim.stance !== 'none')
    .map(({ text, start, end, stance }) => ({
      grams: gramsIn(`${text.slice(0, start)}\n${text.slice(end)}`),
      asserts: stance === 'asserted',
      weight: 1,
    }));
  return [...planted, ...passages];
}

/** What stands around the rules' words in the rules' own examples: short texts, as people forward them. */
function readExamples(matcher: Matcher, rules: readonly Rule[], lang: Language, gramsIn: (text: string) => string[]): Sample[] {
  const around = (text: string, rule: string) => {
    const finding = checkRecord(matcher, 'balanced', { id: rule, text }).find((one) => one.rule === rule);
    return finding ? [gramsIn(`${text.slice(0, finding.start)}\n${text.slice(finding.end)}`)] : [];
  };
  return rules.flatMap(({ id, examples }) => [
    ...(examples.flag[lang] ?? [])
      .flatMap((text) => around(text, id))
      .map((grams) => ({ grams, asserts: true, weight: WEIGHT_OF_EXAMPLE })),
    ...(examples.pass[lang] ?? [])
      .flatMap((text) => around(text, id))
      .map((grams) => ({ grams, asserts: false, weight: WEIGHT_OF_EXAMPLE })),
  ]);
}

/** Learns both languages. */
export function learnAll(root: string, leaveOut?: string): Wording {
  const { data, pack } = compileCuratedData(root);
  const matcher = createMatcher(pack);
  const gramsIn = (text: string) => [...gramsOf(foldOf(matcher), text).keys()];
  const learn = (lang: Language) =>
    learnWording([...readSamples(lang, gramsIn, leaveOut), ...readExamples(matcher, data.rules, lang, gramsIn)]);
  return {
    about: 'Learned from the frames, passages and examples of this project by npm run learn:wording; not written by hand.',
    zh: learn('zh'),
    en: learn('en'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wording = learnAll(ROOT);
  writeFileSync(`${ROOT}rules/wording.json`, `${JSON.stringify(wording, null, 1)}\n`);
  for (const lang of ['zh', 'en'] as const)
    console.log(`${lang}: ${Object.keys(wording[lang].weights).length} runs of words, bias ${wording[lang].bias}`);
}
