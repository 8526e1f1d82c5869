import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { runKebian, startKebian } from './run-kebian.ts';
import { writeTinyData } from './tiny-data.ts';

const DATA = writeTinyData();
const BROKEN = writeTinyData({ 'rules/nutrition/acid-body.yaml': '{\n"id": "acid-body",\n"topic": "cookery"}' });
const FOLDER = mkdtempSync(join(tmpdir(), 'kebian-cli-'));
afterAll(() => {
  for (const folder of [DATA, BROKEN, FOLDER]) rmSync(folder, { recursive: true });
});

const CLAIM = '酸性体质是百病之源。';
const line = (id: unknown, text: string, more: object = {}) => JSON.stringify({ id, text, ...more });
const BOM = '\ufeff';

const start = (args: string[]) => startKebian(FOLDER, args);
const run = (args: string[], input: string | Uint8Array = '') => runKebian(FOLDER, args, input);

const STREAM = ['check', '--data', DATA, '--input-format', 'jsonl', '--format', 'jsonl', '-'];
const parseLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as Record<string, unknown>);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(FOLDER, name), content);
  return name;
};

describe('kebian check --input-format jsonl --format jsonl -', () => {
  it('answers every line in order: exact keys, exact span, whatever the stance, ids as they came', async () => {
    const input = [
      line('a', `前言。\n${CLAIM}`, { title: '标题', lang: 'zh', extra: [1] }),
      line(7, 'nothing here'),
      line('c', '酸性体质并不是百病之源。'),
    ];
    const { out, status } = await run(STREAM, `${input.join('\n')}\n`);
    const finding = {
      rule: 'acid-body',
      start: 4,
      end: 11,
      quote: '酸性体质是百病',
      stance: 'asserted',
      confidence: 0.9,
      shown: true,
      verdict: 'refuted',
      harm: 'medium',
    };
    const denied = { ...finding, start: 0, end: 9, quote: '酸性体质并不是百病', stance: 'negated', confidence: 0.09, shown: false };
    expect(out).toBe(
      [
        { id: 'a', findings: [finding] },
        { id: 7, findings: [] },
        { id: 'c', findings: [denied] },
      ]
        .map((answer) => `${JSON.stringify(answer)}\n`)
        .join(''),
    );
    expect(status).toBe(1);
  });

  it('reads a byte order mark, line breaks of Windows and a last line without one', async () => {
    const { out, status } = await run(STREAM, `${BOM}${line(1, 'x')}\r\n${line(2, 'y')}`);
    expect(parseLines(out)).toEqual([
      { id: 1, findings: [] },
      { id: 2, findings: [] },
    ]);
    expect(status).toBe(0);
  });

  it('reports a bad line with its number and goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${line(1, CLAIM)}\n{"id":2,"text":"`),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from(`"}\n\nnonsense\n${line(5, CLAIM)}\n`),
    ]);
    const { out, status } = await run(STREAM, bytes);
    expect(parseLines(out).map(({ id, line }) => [id, line])).toEqual([
      [1, undefined],
      [null, 2],
      [null, 3],
      [null, 4],
      [5, undefined],
    ]);
    expect(parseLines(out)[1]).toEqual({ id: null, line: 2, error: 'the line is not valid UTF-8' });
    expect(status).toBe(2);
  });

  it('answers a line before the next one comes', async () => {
    const child = start(STREAM);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(`${line(id, CLAIM)}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(value as string)).toMatchObject({ id });
    }
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
  });

  it('ends quietly when the reader has gone', async () => {
    const child = start(STREAM);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const feed = setInterval(() => child.stdin.write(`${line(1, CLAIM)}\n`.repeat(100)), 5);
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    clearInterval(feed);
    expect({ err, status }).toEqual({ err: '', status: 1 });
  });

  it("reads the project's own rules when none are named", async () => {
    const args = ['check', '--input-format', 'jsonl', '--format', 'jsonl', '-'];
    expect(await run(args, line(1, 'x'))).toEqual({ out: '{"id":1,"findings":[]}\n', err: '', status: 0 });
  });
});

describe('kebian check with files', () => {
  it('reads txt, md and html by their names and points at line and column', async () => {
    const files = [
      write('a.txt', `第一行。\n  ${CLAIM}\n`),
      write('b.md', `# 标题\n\n- *酸性体质*是百病之源\n`),
      write('c.html', `<title>标题</title>\n<p>酸性<b>体质</b>是百病之源</p>`),
    ];
    const { out, status } = await run(['check', '--data', DATA, ...files]);
    const places = out.split('\n').flatMap((text) => /^\S+:\d+:\d+/.exec(text) ?? []);
    expect(places).toEqual(['a.txt:2:3', 'b.md:3:4', 'c.html:2:4']);
    expect(status).toBe(1);
  });

  it('gives offsets in the file, and line and column, as JSON', async () => {
    const source = `<p>酸性<b>体质</b>是百病之源</p>`;
    const { out } = await run(['check', '--data', DATA, '--format', 'json', write('d.html', source)]);
    const [answer] = JSON.parse(out) as [
      { id: string; findings: [{ start: number; end: number; quote: string; line: number; column: number }] },
    ];
    const [finding] = answer.findings;
    expect(answer.id).toBe('d.html');
    expect(finding).toMatchObject({ quote: '酸性体质是百病', line: 1, column: 4 });
    expect(source.slice(finding.start, finding.end)).toBe('酸性<b>体质</b>是百病');
  });

  it('says which file is not there, is a folder or is no text, and checks the others', async () => {
    const picture = write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    const { out, err, status } = await run(['check', '--data', DATA, 'nowhere.txt', '.', picture, write('e.txt', CLAIM)]);
    expect(err.trimEnd().split('\n')).toEqual([
      'nowhere.txt: no such file',
      '.: is a folder; name the files in it',
      'picture.txt: is not text in UTF-8, UTF-16 or GB 18030',
    ]);
    expect(out).toContain('e.txt:1:1');
    expect(status).toBe(2);
  });

  it('reads standard input as text, or as --input-format says', async () => {
    expect((await run(['check', '--data', DATA, '-'], CLAIM)).out).toContain('-:1:1');
    expect((await run(['check', '--data', DATA, '--input-format', 'html', '-'], `<p>${CLAIM}`)).out).toContain('-:1:4');
  });

  it('says that no match is no verification', async () => {
    expect(await run(['check', '--data', DATA, '-'], 'Water is wet.')).toEqual({
      out: 'No rule matched; that is not a verification.\n',
      err: '',
      status: 0,
    });
    expect((await run(['check', '--data', DATA, '--lang', 'zh', '-'], '水是湿的。')).out).toBe('没有匹配到规则。这不等于已经核实。\n');
  });
});

describe('exit status', () => {
  it('is 2 with a remedy for a command line that cannot be understood', async () => {
    expect(await run(['check', '--level', 'strict', 'a.txt'])).toEqual({
      out: '',
      err: 'kebian: --level is one of careful, balanced, thorough, not "strict"\n',
      status: 2,
    });
  });

  it('is 70 with file, line and remedy for broken rules', async () => {
    const { out, err, status } = await run(['check', '--data', BROKEN, '-'], CLAIM);
    expect({ out, status }).toEqual({ out: '', status: 70 });
    expect(err).toMatch(/^rules\/nutrition\/acid-body\.yaml:3: topic: must be one of /m);
  });
});
