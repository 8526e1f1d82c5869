import { createMatcher, type Matcher, type Pack } from '#engine/runtime';
import type { Rule } from '#engine/schema';
import { type Measured, measureText } from './measure.ts';
import type { CorpusText } from './read-corpora.ts';
import type { JudgedClaim } from './stance/measure-passages.ts';
import { isRight, isRightlyShown, judgePassages } from './stance/measure-passages.ts';
import { judgeOddSentences, readOddSentences } from './stance/odd-but-true.ts';
import { plant, readFrames } from './stance/plant.ts';
import { readCorpusPassages, readOwnPassages } from './stance/read-passages.ts';
import { type Rate, wilson } from './wilson.ts';

/** One rate that must not get worse unnoticed. Sets are never pooled. */
export interface Figure {
  name: string;
  rate: Rate;
  /** Which way is better. */
  better: 'high' | 'low';
  /** What is asked of it, from 0 to 1. */
  limit?: number;
}

/** Frames that the wording has learned from say nothing of what comes. */
const isWatched = (file: string) => !file.startsWith('seen-');

/** How many examples of each rule are planted where the figures are watched: enough to see a change, soon enough for every run. */
const EXAMPLES_WATCHED = 1;

/** Every figure that is watched: the sets of tests/stance, and the corpora as far as their texts are given. */
export function measureFigures(pack: Pack, rules: readonly Rule[], texts: readonly CorpusText[]): Figure[] {
  const matcher = createMatcher(pack);
  const measure = (text: CorpusText, withTitle: boolean) => measureText(matcher, new Map(), text, withTitle);
  const debunks = texts.filter(({ kind }) => kind === 'debunk');
  const corpora = corpusFigures(
    texts.map((text) => measure(text, false)),
    debunks.map((text) => measure(text, true)),
  );
  return [...(texts.length > 0 ? corpora : []), ...stanceFigures(matcher, rules, texts, false, EXAMPLES_WATCHED)];
}

type Lang = 'zh' | 'en';
const LANGS: readonly Lang[] = ['zh', 'en'];

/** The figures of the corpora: of texts where a rule's words hit, how many are shown. */
export function corpusFigures(measured: readonly Measured[], debunksWithTitle: readonly Measured[]): Figure[] {
  return LANGS.flatMap((lang) => {
    const of = (kind: CorpusText['kind'], texts = measured) => texts.filter(({ text }) => text.kind === kind && text.lang === lang);
    const hit = (texts: readonly Measured[]) => texts.filter(({ isHit }) => isHit);
    const shown = (texts: readonly Measured[]) => wilson(texts.filter(({ isShown }) => isShown).length, texts.length);
    const assertive = (grade: string) => hit(of('rumour')).filter(({ text }) => text.grade === grade && text.voice === 'assertive');
    const figures: Figure[] = [
      { name: `debunks where words hit, shown, ${lang}`, rate: shown(hit(of('debunk'))), better: 'low', limit: 0.05 },
      { name: `debunks with titles where words hit, shown, ${lang}`, rate: shown(hit(of('debunk', [...debunksWithTitle]))), better: 'low' },
      {
        name: `debunks without debunk words where words hit, shown, ${lang}`,
        rate: shown(hit(of('debunk')).filter(({ text }) => text.deb_cues === 0)),
        better: 'low',
        limit: 0.15,
      },
      { name: `grade A assertive where words hit, shown, ${lang}`, rate: shown(assertive('A')), better: 'high', limit: 0.95 },
      { name: `grade B assertive where words hit, shown, ${lang}`, rate: shown(assertive('B')), better: 'high' },
      { name: `benign, shown, ${lang}`, rate: shown(of('benign')), better: 'low', limit: 0.004 },
      {
        name: `true claims where words hit, shown, ${lang}`,
        rate: shown(hit(of('benign')).filter(({ text }) => text.genre === 'true-claim')),
        better: 'low',
        limit: 0.1,
      },
    ];
    return figures;
  });
}

/** The figures of the sets in tests/stance. @param isAside whether to measure the third that is kept aside, or the rest */
export function stanceFigures(
  matcher: Matcher,
  rules: readonly Rule[],
  texts: readonly CorpusText[],
  isAside: boolean,
  examples?: number,
): Figure[] {
  const claims = [...readOwnPassages(), ...readCorpusPassages(texts)].filter((claim) => claim.isAside === isAside);
  const passages = passageFigures(judgePassages(matcher, claims), isAside);
  if (isAside) return passages;
  const odd = LANGS.map((lang): Figure => {
    const { shown } = judgeOddSentences(matcher, readOddSentences(lang));
    return { name: `odd but true, shown, ${lang}`, rate: shown, better: 'low', limit: 0.1 };
  });
  const planted = [...readFrames()]
    .filter(([file]) => isWatched(file))
    .flatMap(([file, frames]) => plant(matcher, rules, file, frames, examples));
  const frames = planted.map(({ file, kind, lang, shown }): Figure => {
    const isSceptical = kind === 'sceptical';
    return {
      name: `planted, ${file}, ${kind}, shown, ${lang}`,
      rate: shown,
      better: isSceptical ? 'low' : 'high',
      limit: isSceptical ? 0.05 : 0.95,
    };
  });
  return [...passages, ...odd, ...frames];
}

function passageFigures(judged: readonly JudgedClaim[], isAside: boolean): Figure[] {
  return (['own', 'fresh', 'corpus'] as const).flatMap((set) =>
    LANGS.flatMap((lang): Figure[] => {
      const own = judged.filter(({ claim }) => claim.set === set && claim.lang === lang);
      if (own.length === 0) return [];
      const found = own.filter(({ finding }) => finding !== null);
      const share = (claims: readonly JudgedClaim[], holds: (one: JudgedClaim) => boolean) =>
        wilson(claims.filter(holds).length, claims.length);
      const part = set === 'fresh' ? 'all kept aside' : isAside ? 'third kept aside' : 'two thirds';
      const name = (what: string) => `passages, ${set}, ${part}, ${what}, ${lang}`;
      const figures: Figure[] = [
        { name: name('stance right'), rate: share(found, isRight), better: 'high', limit: 0.85 },
        { name: name('shown if and only if asserted'), rate: share(found, isRightlyShown), better: 'high', limit: 0.93 },
      ];
      const mixed = bothRight(found);
      return mixed.n === 0 ? figures : [...figures, { name: name('mixed, both halves right'), rate: mixed, better: 'high', limit: 0.85 }];
    }),
  );
}

/** Passages that assert one claim and refute another: both must be right. */
function bothRight(judged: readonly JudgedClaim[]): Rate {
  const passages = new Map<string, JudgedClaim[]>();
  for (const one of judged) if (one.claim.isMixed) passages.set(one.claim.passage, [...(passages.get(one.claim.passage) ?? []), one]);
  const whole = [...passages.values()].filter((claims) => claims.length > 1);
  return wilson(whole.filter((claims) => claims.every(isRightlyShown)).length, whole.length);
}
