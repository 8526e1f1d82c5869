import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached } from '../../../cli/rule-cache.ts';

let root = '';
const cacheFolder = () => join(root, 'node_modules', '.cache', 'kebian');
const isNumber = (value: unknown): value is number => typeof value === 'number';
let computed = 0;
const ask = () => cached('what', root, root, isNumber, async () => ++computed);
const edit = (content: string) => writeFileSync(join(root, 'rules', 'a.yaml'), content);

beforeEach(() => {
  computed = 0;
  root = mkdtempSync(join(tmpdir(), 'kebian-cache-'));
  for (const folder of ['rules', 'node_modules']) mkdirSync(join(root, folder));
  edit('one');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('cached', () => {
  it('computes once, and again when a file has changed, come or gone', async () => {
    expect([await ask(), await ask()]).toEqual([1, 1]);
    edit('longer');
    expect(await ask()).toBe(2);
    writeFileSync(join(root, 'rules', 'b.yaml'), '');
    expect(await ask()).toBe(3);
    mkdirSync(join(root, 'engine'));
    writeFileSync(join(root, 'engine', 'code.ts'), '');
    expect(await ask()).toBe(4);
  });

  it('computes when the kept file is damaged, and mends it', async () => {
    await ask();
    const file = join(cacheFolder(), readdirSync(cacheFolder())[0] ?? '');
    writeFileSync(file, '{"half');
    expect(await ask()).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('2');
  });

  it('works without a cache where none can be written', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect([await ask(), await ask()]).toEqual([1, 2]);
    writeFileSync(join(root, 'node_modules'), 'a file where a folder should be');
    expect([await ask(), await ask()]).toEqual([3, 4]);
  });

  it('keeps the newest few', async () => {
    for (const content of ['1', '22', '333', '4444', '55555', '666666']) {
      edit(content);
      await ask();
    }
    expect(readdirSync(cacheFolder())).toHaveLength(4);
  });
});
