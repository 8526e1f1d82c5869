import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileRules } from '#engine/compile';
import { compileCuratedData } from '../../cli/read-curated-data.ts';
import { measureColdStart } from './cold-start.ts';
import { makePhrases, makeRuleSet, wordsOf } from './make-rules.ts';
import type { Measured } from './measure.ts';
import { needPeers } from './peers.ts';
import { type NamedColdStart, printEngine, type SizeFigures, summarise } from './print-engine.ts';
import { ordinaryText } from './texts.ts';

/** How fast the engine reads: each size in several processes of its own, every figure as a ratio to a loop that only reads. */

const { values } = parseArgs({
  options: {
    /** Folder of texts to read; the library's own by default. */
    corpora: { type: 'string', default: process.env.KEBIAN_CORPORA ?? '' },
    /** Processes for each size. */
    starts: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '9' },
    /** Measures other tools beside, once `npm ci --prefix bench/peers` was run. */
    peers: { type: 'boolean', default: false },
    /** Also the first scan in a Chromium that has just started. */
    browser: { type: 'boolean', default: false },
    /** Where the figures go, as `.json` and `.md`. */
    out: { type: 'string', default: fileURLToPath(new URL('../results/engine', import.meta.url)) },
  },
});

const SIZES = [
  { phrases: 'real', rules: '0' },
  { phrases: '300', rules: '300' },
  { phrases: '3000', rules: '300' },
  { phrases: '3000', rules: '5000' },
  { phrases: '30000', rules: '5000' },
] as const;

const COLD_UNITS = [10_000, 100_000] as const;

// What may be missing on a machine is asked for before minutes are spent.
if (values.peers) needPeers();
const cold = values.browser ? await measureCold() : [];
const sizes: SizeFigures[] = [];
for (const { phrases, rules } of SIZES) {
  const name = phrases === 'real' ? 'the real pack' : `${phrases} phrases, ${rules} rules`;
  const starts = Array.from({ length: Number(values.starts) }, (_, start) => {
    const isWithPeers = values.peers && start === 0 && phrases === '3000' && rules === '300';
    return measure(['--phrases', phrases, '--rules', rules, '--rounds', values.rounds, ...(isWithPeers ? ['--peers'] : [])]);
  });
  sizes.push(summarise(name, starts));
  console.error(`${name}: done`);
}
const table = printEngine(sizes, { starts: Number(values.starts), rounds: Number(values.rounds), own: values.corpora === '', cold });
console.log(table);
mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
writeFileSync(`${values.out}.json`, `${JSON.stringify({ sizes, cold }, null, 2)}\n`);
writeFileSync(`${values.out}.md`, table);

async function measureCold(): Promise<NamedColdStart[]> {
  const { data, pack } = compileCuratedData('.');
  const made = compileRules(makeRuleSet(makePhrases(wordsOf(data.concepts), 3000), 300));
  const text = ordinaryText('zh', values.corpora === '' ? undefined : values.corpora, data);
  const measured: NamedColdStart[] = [];
  for (const [name, one] of [['3000 phrases, 300 rules', made] as const, ['the real pack', pack] as const]) {
    for (const units of COLD_UNITS) measured.push({ name, ...(await measureColdStart(one, text, units, Number(values.starts))) });
  }
  return measured;
}

function measure(options: readonly string[]): Measured {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const corpora = values.corpora === '' ? [] : ['--corpora', values.corpora];
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, ...options, ...corpora], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  return JSON.parse(printed.slice(printed.lastIndexOf('\n{') + 1)) as Measured;
}
