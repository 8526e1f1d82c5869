// `npm run check`, `npm test` and `npm run test:deep`: runs every step even when one fails, counts tests and steps alike, says at the end what failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
mkdirSync('.cache', { recursive: true });

const bin = (name) => join('node_modules', '.bin', name);
const vitest = (name, projects, flags = []) => ({
  name,
  report: join('.cache', `${name.replaceAll(' ', '-')}.json`),
  command: [
    bin('vitest'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...flags,
    '--reporter=default',
    '--reporter=json',
  ],
});

const CHECK = [
  { name: 'types generated', command: [bin('wxt'), 'prepare'] },
  { name: 'types of the engine', command: [bin('tsc'), '-p', 'engine'] },
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'lint and format', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: [bin('knip')] },
  vitest('tests', ['unit', 'rules', 'stance', 'architecture']),
];
const ALL = [
  ...CHECK,
  { name: 'release build', command: [bin('wxt'), 'build'] },
  { name: 'build that browser tests drive', command: [bin('wxt'), 'build'], env: { KEBIAN_BUILD: 'testing' } },
  { name: 'Firefox release build', command: [bin('wxt'), 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'Firefox build that browser tests drive',
    command: [bin('wxt'), 'build', '-b', 'firefox', '--mv3'],
    env: { KEBIAN_BUILD: 'testing' },
  },
  { name: 'size of what loads on every page', command: [bin('size-limit')] },
  { name: 'add-on lint', command: [bin('web-ext'), 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'] },
  // One browser at a time: two would wait for each other.
  vitest('browser tests', ['e2e'], ['--no-file-parallelism']),
];

const DEEP = [{ ...vitest('deep tests', ['unit'], ['--testTimeout=3600000']), env: { KEBIAN_DEEP: '1' } }];
const STEPS = { check: CHECK, all: ALL, deep: DEEP };

const tally = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const tier = process.argv[2] in STEPS ? process.argv[2] : 'check';
// The quick tier measures the sets of this checkout alone; labelled corpora take minutes, and are for `npm test`.
if (tier === 'check') process.env.KEBIAN_CORPORA = '';
for (const step of STEPS[tier]) runStep(step);

for (const failure of failures) console.log(`failed: ${failure}`);
const line = `${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`;
writeFileSync(join('.cache', 'tally.txt'), `${line}\n`);
console.log(line);
process.exit(tally.failed > 0 ? 1 : 0);

function runStep({ name, command, report, env }) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync(command[0], [...command.slice(1), ...(report ? [`--outputFile.json=${report}`] : [])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (report && existsSync(report)) count(name, JSON.parse(readFileSync(report, 'utf8')), status);
  else if (status === 0) tally.passed++;
  else fail(name);
}

/** Adds a test report up and names what failed; a run that fails without a failed test (a file that does not load) counts as one failure. */
function count(name, report, status) {
  tally.passed += report.numPassedTests;
  tally.skipped += report.numPendingTests + report.numTodoTests;
  tally.failed += report.numFailedTests;
  for (const { name: file, status: outcome, message, assertionResults } of report.testResults) {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    for (const test of failed) {
      failures.push(`${name}: ${relative('', file)} > ${test.fullName}: ${beginning(test.failureMessages[0])}`);
    }
    if (outcome === 'failed' && failed.length === 0) failures.push(`${name}: ${relative('', file)}: ${beginning(message)}`);
  }
  if (report.numFailedTests === 0 && status !== 0) fail(name);
  if (report.numTotalTests === 0) fail(`${name}: no test ran`);
}

/** What went wrong, in one line: whoever sees only the end of the output has to know. */
function beginning(message = '') {
  return stripVTControlCharacters(message).split('\n', 1)[0].slice(0, 200);
}

function fail(name) {
  tally.failed++;
  failures.push(name);
}
