import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runKebian } from './run-kebian.ts';
import { writeTinyData } from './tiny-data.ts';

const DATA = writeTinyData();
const FOLDER = mkdtempSync(join(tmpdir(), 'kebian-cli-'));
afterAll(() => {
  for (const folder of [DATA, FOLDER]) rmSync(folder, { recursive: true });
});

const explain = (args: string[], input = '') => runKebian(FOLDER, ['explain', '--data', DATA, ...args], input);

describe('kebian explain', () => {
  it('explains every finding of a file, by the plain words of the data, and tells the shell that one is shown', async () => {
    writeFileSync(join(FOLDER, 'a.html'), '<p>酸性<b>体质</b>是百病之源。');
    writeFileSync(join(FOLDER, 'b.md'), '# 题\n\n网传酸性体质是百病之源。');
    const { out, err, status } = await explain(['a.html', 'b.md']);
    expect(out.split('\n').filter((line) => /^[ab]\./.test(line))).toEqual(['a.html:1:4', 'b.md:3:3']);
    expect(out).toContain('»网传« in the text: somebody else says so');
    expect(out).toContain('2 findings in 2 texts.');
    expect({ err, status }).toEqual({ err: '', status: 1 });
  });

  it('has nothing to tell the shell when nothing is shown', async () => {
    const { out, status } = await explain(['--lang', 'zh', '-'], '网传酸性体质是百病之源。');
    expect(out).toContain('正文 »网传«：是别人说的');
    expect(status).toBe(0);
  });

  it('says that no match is no verification', async () => {
    expect(await explain(['-'], 'Water is wet.')).toEqual({ out: 'No rule matched; that is not a verification.\n', err: '', status: 0 });
  });

  it('reads lines of JSON, reports a bad one and goes on', async () => {
    const input = `nonsense\n${JSON.stringify({ id: 'b', text: '酸性体质并不是百病之源' })}\n`;
    const { out, err, status } = await explain(['--input-format', 'jsonl', '-'], input);
    expect(err).toMatch(/^-:1: the line is not valid JSON/);
    expect(out).toContain('-:2 (b, 0)');
    expect(out).toContain('it is negated');
    expect(status).toBe(2);
  });

  it('refuses an option that means nothing to it', async () => {
    expect(await explain(['--all', '-'])).toEqual({
      out: '',
      err: 'kebian: --all belongs to check; explain tells of every finding without it\n',
      status: 2,
    });
  });

  it.each([
    ['en', 'why each finding, shown or not, is judged as it is'],
    ['zh', '逐处说明为什么这样判断，未显示的也说'],
  ])('stands in the help in %s', async (lang, words) => {
    expect((await runKebian(FOLDER, ['--help', '--lang', lang])).out).toContain(words);
  });
});
