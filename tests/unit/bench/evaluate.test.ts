import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../../bench/eval/evaluate.ts';
import { printTables } from '../../../bench/eval/print-tables.ts';
import type { CorpusText } from '../../../bench/eval/read-corpora.ts';
import { writeReport } from '../../../bench/eval/write-report.ts';
import { tinyMatcher } from '../cli/tiny-data.ts';

const ASSERTED = '酸性体质是百病之源。';
const HEARD = '网传酸性体质是百病之源。';
let next = 0;
const text = (overrides: Partial<CorpusText>): CorpusText => ({
  id: `t${next++}`,
  lang: 'zh',
  kind: 'rumour',
  text: '喝水。',
  ...overrides,
});
const rumour = (family: string, overrides: Partial<CorpusText> = {}) =>
  text({ grade: 'A', voice: 'assertive', topic: 'nutrition', family, ...overrides });

const MAP = { 'acid-body': ['acid'] };
const run = (texts: CorpusText[], excluded?: Set<string>) => evaluate(tinyMatcher(), MAP, texts, excluded);
/** `[n, words hit, shown, shown where hit or shown by own rule]` of a row. */
function figures({ tables }: Evaluation, table: string, row: string) {
  const found = tables.find(({ title }) => title === table)?.rows.find(({ name }) => name === row);
  return found && [found.hit.n, found.hit.hits, found.shown.hits, (found.ownRule ?? found.shownOfHit)?.hits];
}

describe('evaluate', () => {
  const evaluation = run([
    rumour('acid', { text: ASSERTED }),
    rumour('acid', { text: HEARD }),
    rumour('acid', { title: ASSERTED }),
    rumour('other', { text: ASSERTED }),
    rumour('acid', { text: ASSERTED, lang: 'en' }),
    rumour('acid', { text: ASSERTED, voice: 'question' }),
    rumour('acid', { text: ASSERTED, grade: 'B' }),
    text({ kind: 'debunk', text: ASSERTED, deb_cues: 0 }),
    text({ kind: 'debunk', text: HEARD, deb_cues: 3 }),
    text({ kind: 'debunk', deb_cues: 1 }),
    text({ kind: 'benign', genre: 'true-claim', text: ASSERTED }),
    text({ kind: 'benign', genre: 'news', text: HEARD }),
  ]);

  it('measures recall on grade A assertive texts, per language, and by the own rule of the family', () => {
    expect(figures(evaluation, 'Recall, grade A assertive, zh, all families', 'all')).toEqual([4, 3, 2, 1]);
    expect(figures(evaluation, 'Recall, grade A assertive, en, all families', 'all')).toEqual([1, 1, 1, 1]);
  });

  it('keeps repeated families and single texts apart, and families the map does not cover out', () => {
    expect(figures(evaluation, 'Recall, grade A assertive, zh, all families', 'families of two or more')).toEqual([3, 2, 1, 1]);
    expect(figures(evaluation, 'Recall, grade A assertive, zh, all families', 'single texts')).toEqual([1, 1, 1, 0]);
    expect(figures(evaluation, 'Recall, grade A assertive, zh, families the map covers', 'all')).toEqual([3, 2, 1, 1]);
  });

  it('gives the rate of debunks with and without those that do not refute', () => {
    const texts = [text({ kind: 'debunk', id: 'refutes', text: HEARD }), text({ kind: 'debunk', id: 'asserts', text: ASSERTED })];
    const made = evaluate(tinyMatcher(), MAP, texts, new Set(), new Set(['asserts']));
    expect(figures(made, 'Debunks, titles left out', 'zh all')).toEqual([2, 2, 1, 1]);
    expect(figures(made, 'Debunks, titles left out', 'zh that refute')).toEqual([1, 1, 0, 0]);
  });

  it('leaves out the families that are excluded, in a table of its own', () => {
    const texts = [rumour('acid', { text: ASSERTED }), rumour('other', { text: '喝水。' })];
    const title = (scope: string) => `Recall, grade A assertive, zh, ${scope}`;
    expect(figures(run(texts, new Set(['other'])), title('all families'), 'all')?.slice(0, 3)).toEqual([2, 1, 1]);
    expect(figures(run(texts, new Set(['other'])), title('families that are not excluded'), 'all')?.slice(0, 3)).toEqual([1, 1, 1]);
  });

  it('counts false alarms beside the words hit', () => {
    expect(figures(evaluation, 'Debunks, titles left out', 'zh all')).toEqual([3, 2, 1, 1]);
    expect(figures(evaluation, 'Debunks, titles left out', 'zh no debunk words')).toEqual([1, 1, 1, 1]);
    expect(figures(evaluation, 'Benign, by genre', 'zh true-claim')).toEqual([1, 1, 1, 1]);
    expect(figures(evaluation, 'Benign, by genre', 'zh news')).toEqual([1, 1, 0, 0]);
  });

  it('reports the other grades and voices', () => {
    expect(figures(evaluation, 'Other rumours, by grade and voice', 'zh B assertive')).toEqual([1, 1, 1, undefined]);
    expect(figures(evaluation, 'Other rumours, by grade and voice', 'zh A question')).toEqual([1, 1, 1, undefined]);
  });

  it('counts per rule on which kinds it hit and was shown', () => {
    expect(evaluation.rules).toEqual([
      {
        rule: 'acid-body',
        counts: {
          'rumour A': { hit: 5, shown: 4 },
          'rumour B–D': { hit: 1, shown: 1 },
          debunk: { hit: 2, shown: 1 },
          benign: { hit: 2, shown: 1 },
        },
      },
    ]);
  });

  it('lists the texts that went wrong with rule, stance, confidence and cues', () => {
    expect(evaluation.missed.map(({ text }) => text.id)).toEqual(['t1', 't2']);
    const report = writeReport(evaluation);
    expect(report).toContain('  - acid-body attributed 0.18 [hearsay "网传"]: …网传»酸性体质是百病«之源。…');
    expect(report).toContain('## Debunks with something shown (titles left out): 1');
  });

  it('prints each rate with its n and interval, and no table without texts', () => {
    const printed = printTables(run([rumour('acid', { text: ASSERTED })]));
    expect(printed).toContain('1 of 1 (100 %, 21–100)');
    expect(printed).not.toContain('Debunks');
  });
});
