import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { factsOf } from '#engine/judge';
import { createMatcher } from '#engine/runtime';
import { compileCuratedData } from '../../cli/read-curated-data.ts';
import { acceptBaseline } from './baseline.ts';
import { compareShown } from './compare-shown.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { readFamilyMap } from './family-map.ts';
import { measureFigures, stanceFigures } from './figures.ts';
import { printConfusion, printFigures } from './print-figures.ts';
import { printTables } from './print-tables.ts';
import { readCorpora } from './read-corpora.ts';
import { readNotRefuting } from './stance/not-refuting.ts';
import { writeReport } from './write-report.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({
  options: {
    /** Folder with `rumour.*.jsonl`, `debunk.*.jsonl`, `benign.*.jsonl`. */
    corpora: { type: 'string' },
    /** Where the figures go as JSON. */
    json: { type: 'string' },
    /** Where the texts that went wrong go; git-ignored by default. */
    report: { type: 'string', default: fileURLToPath(new URL('../results/eval-report.md', import.meta.url)) },
    /** Folder that holds `rules/` and `library/`. */
    data: { type: 'string', default: ROOT },
    /** The map from rules to families. */
    families: { type: 'string' },
    /** Takes the figures as the new baseline; the sentence says why. */
    accept: { type: 'string' },
    /** Measures the third of the labelled passages that is kept aside, and nothing else. */
    aside: { type: 'boolean', default: false },
  },
});

/** What was shown in the last run that wrote its report there; git-ignored like it, for it quotes the corpora. */
const LAST_SHOWN = join(dirname(values.report), 'eval-shown.json');

const folder = values.corpora ?? process.env.KEBIAN_CORPORA ?? '';
if (folder === '') skip('no corpora were named: npm run eval -- --corpora <folder>, or set KEBIAN_CORPORA');
else run(folder);

function run(folder: string): void {
  const { texts, missing } = readCorpora(folder);
  if (texts.length === 0) {
    skip(`there are no corpora in ${folder}`);
    return;
  }
  for (const name of missing) console.log(`${name} is not there; what it would show is not measured.`);
  const { data, pack } = compileCuratedData(values.data);
  const map = readFamilyMap(values.families);
  const unmapped = factsOf(pack)
    .rules.filter(({ id }) => map[id] === undefined)
    .map(({ id }) => id);
  if (unmapped.length > 0) console.log(`The map of families says nothing of ${unmapped.join(', ')}: read the texts and add them.`);
  if (values.aside) {
    console.log(printFigures(stanceFigures(createMatcher(pack), data.rules, texts, true)));
    return;
  }
  const started = performance.now();
  const excluded = new Set(data.excluded.flatMap(({ families }) => families));
  const evaluation = evaluate(createMatcher(pack), map, texts, excluded, readNotRefuting());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${factsOf(pack).rules.length} rules (pack ${pack.hash}), ${texts.length} texts, level balanced, ${seconds} s\n`);
  console.log(printTables(evaluation));
  const figures = measureFigures(pack, data.rules, texts);
  console.log(printFigures(figures));
  console.log(printConfusion(createMatcher(pack), texts));
  mkdirSync(dirname(values.report), { recursive: true });
  console.log(compareShown(evaluation, LAST_SHOWN));
  if (values.accept !== undefined) acceptBaseline(figures, values.accept, new Date().toISOString().slice(0, 10));
  writeFileSync(values.report, writeReport(evaluation));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(summary(evaluation, pack.hash, missing), null, 2)}\n`);
  console.log(`Texts that went wrong: ${values.report}`);
}

/** The figures alone, without any text of the corpora. */
function summary({ tables, rules, missed, shownDebunks, shownBenign }: Evaluation, pack: string, missing: readonly string[]): object {
  const wrong = { missed: missed.length, shownDebunks: shownDebunks.length, shownBenign: shownBenign.length };
  return { pack, level: 'balanced', missing, tables, rules, wrong };
}

function skip(reason: string): void {
  console.log(`Evaluation skipped: ${reason}. Nothing was measured, so nothing is claimed.`);
}
