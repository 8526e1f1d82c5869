import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PLACES } from '#engine/judge';
import { createMatcher, LEVEL_THRESHOLDS } from '#engine/runtime';
import { LANGUAGES } from '#engine/schema';
import { compileCuratedData } from '../../../cli/read-curated-data.ts';
import { readCorpora } from '../read-corpora.ts';
import { learnStances, stanceOf, writeStances } from './learn-stances.ts';
import { type Asserts, learnAsserts, oddsOfAsserts, writeAsserts } from './learn-wording.ts';
import { type LessonRow, toRow } from './lesson-row.ts';
import { type Lesson, readLessons } from './read-lessons.ts';

/**
 * Learns rules/wording.json from the project's own passages, frames and examples, and from labelled articles, of which no word is kept
 * that the others do not have. `--check` writes nothing and prints how lessons are judged by what was learned without their writer, and by
 * the cues alone. `npm run format` afterwards.
 */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ABOUT =
  'Learned from the frames, passages and examples of this project and from labelled articles by npm run learn:wording; not written by hand.';
const FOLDS = 5;
const ROUNDS = 4;
const HEAVIER = 3;
/** Log-odds that an example must have to spare: confidences are rounded. */
const MARGIN = 0.05;

const { values } = parseArgs({
  options: { corpora: { type: 'string', default: process.env.KEBIAN_CORPORA ?? '' }, check: { type: 'boolean', default: false } },
});
if (values.corpora === '') throw new Error('learning needs labelled articles: npm run learn:wording -- --corpora <folder>');

const { data, pack } = compileCuratedData(ROOT);
const matcher = createMatcher(pack);
const lessons = readLessons(matcher, data.rules, readCorpora(values.corpora).texts);
const classes = data.wordClasses ?? [];
const names = classes.map(({ id }) => id);
const isHeard = [...PLACES.flatMap(() => classes.map(({ only }) => only === undefined)), ...PLACES.map(() => true)];

const learned = LANGUAGES.map((lang) => {
  const rows = lessons.filter((lesson) => lesson.lang === lang).map((lesson) => toRow(matcher, lesson));
  if (values.check) report(lang, rows);
  return [lang, values.check ? {} : { ...writeAsserts(learnWithExamples(rows), names), stances: writeStances(learnStances(rows), names) }];
});
if (!values.check)
  writeFileSync(`${ROOT}rules/wording.json`, `${JSON.stringify({ about: ABOUT, ...Object.fromEntries(learned) }, null, 1)}\n`);

/**
 * Learns again with more weight on those examples of rules and known wordings that came out wrong: tests hold us to them.
 * Few rounds, for the rest of the lessons must not pay for one that is odd.
 */
function learnWithExamples(all: readonly LessonRow[]): Asserts {
  let rows = all;
  let learned = learnAsserts(rows, isHeard);
  for (let round = 0; round < ROUNDS; round++) {
    const isWrong = (row: LessonRow) => (row.lesson.stance === 'asserted' ? 1 : -1) * (row.odds + oddsOfAsserts(learned, row)) < MARGIN;
    const wrong = new Set(rows.filter((row) => /^(examples|wordings) /.test(row.lesson.group) && isWrong(row)));
    if (wrong.size === 0) break;
    rows = rows.map((row) => (wrong.has(row) ? { ...row, lesson: { ...row.lesson, weight: HEAVIER * row.lesson.weight } } : row));
    learned = learnAsserts(rows, isHeard);
  }
  return learned;
}

function report(lang: string, rows: readonly LessonRow[]): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = rows.filter(({ lesson }) => foldOf(lesson) !== fold);
    return { asserts: learnAsserts(others, isHeard), stances: learnStances(others) };
  });
  const withWording = (row: LessonRow) => row.odds + oddsOfAsserts((folds[foldOf(row.lesson)] as (typeof folds)[0]).asserts, row);
  reportLevels(lang, rows, withWording);
  const groups = new Map<string, LessonRow[]>();
  for (const row of rows) groups.set(kindOf(row.lesson), [...(groups.get(kindOf(row.lesson)) ?? []), row]);
  for (const [kind, some] of [...groups, ['passages', rows.filter(({ lesson }) => lesson.group.endsWith('.yaml'))] as const]) {
    const isRight = (odds: number, { lesson }: LessonRow) => odds > 0 === (lesson.stance === 'asserted');
    const told = some.filter(({ lesson }) => lesson.stance !== 'asserted' && lesson.stance !== 'told');
    const named = told.filter((row) => stanceOf((folds[foldOf(row.lesson)] as (typeof folds)[0]).stances, row) === row.lesson.stance);
    if (some[0]?.lesson.isArticle) {
      const shown = (odds: (row: LessonRow) => number) =>
        new Set(some.filter((row) => odds(row) > 0).map(({ lesson }) => lesson.group)).size;
      const articles = new Set(some.map(({ lesson }) => lesson.group)).size;
      console.log(
        `${lang} ${kind}, ${articles} articles: something shown in ${shown((row) => row.odds)} by cues alone, ${shown(withWording)} with wording`,
      );
      continue;
    }
    console.log(
      `${lang} ${kind} (${some.length}): asserted or not ${percent(some.filter((row) => isRight(row.odds, row)).length, some.length)} by cues alone,`,
      `${percent(some.filter((row) => isRight(withWording(row), row)).length, some.length)} with wording; stance of those told ${percent(named.length, told.length)}`,
    );
  }
}

/** What each level would show of passages and articles, each judged without its writer. Levels differ in the log-odds that they ask for. */
function reportLevels(lang: string, rows: readonly LessonRow[], odds: (row: LessonRow) => number): void {
  const logOdds = (confidence: number) => Math.log(confidence / (1 - confidence));
  const shares = (some: readonly LessonRow[], from: number) => {
    const groups = (list: readonly LessonRow[]) => new Set(list.map(({ lesson }) => (lesson.isArticle ? lesson.group : lesson))).size;
    return percent(groups(some.filter((row) => odds(row) > from)), groups(some));
  };
  const passages = rows.filter(({ lesson }) => lesson.group.endsWith('.yaml'));
  const isAsserted = ({ lesson }: LessonRow) => lesson.stance === 'asserted';
  for (const [level, confidence] of Object.entries(LEVEL_THRESHOLDS)) {
    const from = logOdds(confidence) - logOdds(LEVEL_THRESHOLDS.balanced);
    const kinds = ['rumour', 'debunk'].map(
      (kind) =>
        `${kind}s ${shares(
          rows.filter((row) => kindOf(row.lesson) === kind),
          from,
        )}`,
    );
    const told = passages.filter((row) => !isAsserted(row));
    console.log(
      `${lang} ${level}: shown of passages that assert ${shares(passages.filter(isAsserted), from)}, that do not ${shares(told, from)};`,
      kinds.join(', '),
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function foldOf({ group }: Lesson): number {
  return (createHash('sha1').update(group).digest()[0] as number) % FOLDS;
}

function kindOf({ group }: Lesson): string {
  return group.replace(/^(rumour|debunk|examples) .*/, '$1').replace(/^seen-.*/, 'frames');
}
