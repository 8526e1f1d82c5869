import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeTinyData } from '../cli/tiny-data.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DATA = writeTinyData();
const CORPORA = mkdtempSync(join(tmpdir(), 'kebian-corpora-'));
afterAll(() => {
  for (const folder of [DATA, CORPORA]) rmSync(folder, { recursive: true });
});

function runEval(...args: string[]): { stdout: string; status: number | null } {
  const { KEBIAN_CORPORA: _, ...env } = process.env;
  return spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'bench/eval/main.ts'), ...args], { encoding: 'utf8', env });
}

describe('npm run eval', () => {
  it('says plainly that it measured nothing without corpora, and succeeds', () => {
    const { stdout, status } = runEval();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Evaluation skipped: no corpora were named.*Nothing was measured, so nothing is claimed\.\n$/);
    expect(runEval('--corpora', join(CORPORA, 'nowhere'))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('there are no corpora in'),
    });
  });

  it('names the files that are missing and goes on with the others', () => {
    const rumour = {
      id: 'a1',
      lang: 'zh',
      kind: 'rumour',
      text: '酸性体质是百病之源。',
      grade: 'A',
      voice: 'assertive',
      family: 'acid-base-body',
      topic: 'nutrition',
    };
    writeFileSync(join(CORPORA, 'rumour.zh.jsonl'), `${JSON.stringify(rumour)}\n`);
    const [json, report] = [join(CORPORA, 'eval.json'), join(CORPORA, 'eval.md')];
    const { stdout, status } = runEval('--corpora', CORPORA, '--data', DATA, '--json', json, '--report', report);
    expect(status).toBe(0);
    expect(stdout).toContain('debunk.zh.jsonl is not there');
    expect(stdout).not.toContain('rumour.zh.jsonl is not there');
    const summary: unknown = JSON.parse(readFileSync(json, 'utf8'));
    expect(summary).toMatchObject({
      missing: ['rumour.en.jsonl', 'debunk.zh.jsonl', 'debunk.en.jsonl', 'benign.zh.jsonl', 'benign.en.jsonl'],
      wrong: { missed: 0, shownDebunks: 0, shownBenign: 0 },
    });
    expect(JSON.stringify(summary)).not.toContain('酸性体质');
    expect(readFileSync(report, 'utf8')).toContain('# Evaluation');
  });
});
