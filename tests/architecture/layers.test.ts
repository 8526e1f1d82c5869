import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';

const LAYERS = ['engine', 'documents', 'page', 'store', 'protocol', 'components', 'entrypoints', 'cli', 'modules', 'bench', 'scripts'];

/** For each rule of the table, a file that breaks it and nothing else on purpose. */
const PLANTED: Record<string, { file: string; code: string }> = {
  'layer-engine': { file: 'engine/planted.ts', code: `import '../store/index.ts';` },
  'layer-documents': { file: 'documents/blocks/planted.ts', code: `import '../../page/index.ts';` },
  'layer-reports': { file: 'reports/planted.ts', code: `import '../store/index.ts';` },
  'layer-page': { file: 'page/planted.ts', code: `import '#protocol/client';` },
  'layer-store': { file: 'store/planted.ts', code: `import '#page';` },
  'layer-protocol': { file: 'protocol/planted.ts', code: `import '#store';` },
  'layer-components': { file: 'components/planted.ts', code: `import '#protocol/client';` },
  'layer-entrypoints': { file: 'entrypoints/popup/planted.ts', code: `import '../../cli/read-curated-data.ts';` },
  'layer-cli': { file: 'cli/planted.ts', code: `import '#page';` },
  'layer-modules': { file: 'modules/curated-assets/planted.ts', code: `import '#store';` },
  'layer-bench': { file: 'bench/planted.ts', code: `import '#page';` },
  'layer-scripts': { file: 'scripts/planted.ts', code: `import '#store';` },
  'public-engine': { file: 'cli/planted.ts', code: `import '../engine/match/scan.ts';` },
  'public-documents': { file: 'page/planted.ts', code: `import '../documents/blocks/read-blocks.ts';` },
  'public-page': { file: 'entrypoints/reader/planted.ts', code: `import '../../page/annotator.ts';` },
  'public-store': { file: 'entrypoints/background/planted.ts', code: `import '../../store/database.ts';` },
  'public-protocol': { file: 'entrypoints/background/planted.ts', code: `import '../../protocol/requests.ts';` },
  'engine-is-pure': { file: 'engine/planted.ts', code: `import 'node:fs';` },
  'engine-runtime-without-zod': { file: 'engine/match/planted.ts', code: `import 'zod';` },
  'documents-and-reports-without-node': { file: 'documents/blocks/planted.ts', code: `import 'node:fs';` },
  'dexie-only-in-store': { file: 'entrypoints/background/planted.ts', code: `import 'dexie';` },
  'settings-without-dexie': { file: 'store/settings.ts', code: `import './database.ts';` },
  'browser-api-only-at-the-edges': { file: 'page/planted.ts', code: `import 'wxt/browser';` },
  'preact-only-in-surfaces': { file: 'page/planted.ts', code: `import 'preact';` },
  'reader-stays-light': { file: 'entrypoints/reader/planted.ts', code: `import '#store';` },
  'entrypoints-are-not-imported': { file: 'components/planted.ts', code: `import '../entrypoints/popup/App.tsx';` },
  'tests-are-not-imported': { file: 'cli/planted.ts', code: `import '../tests/support/curated.ts';` },
  'no-circular': { file: 'engine/planted.ts', code: `import './planted-too.ts';` },
  unresolvable: { file: 'engine/planted.ts', code: `import './nowhere.ts';` },
};

const require = createRequire(import.meta.url);
const TABLE = require(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };

let copy: string;

/** Names of the rules that the cruiser reports for a checkout. */
function violations(root: string): string[] {
  const folders = [...LAYERS, 'reports'].filter((layer) => existsSync(join(root, layer)));
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))];
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'kebian-layers-'));
  for (const layer of LAYERS) cpSync(join(ROOT, layer), join(copy, layer), { recursive: true });
  mkdirSync(join(copy, 'tests/support'), { recursive: true });
  cpSync(join(ROOT, 'tests/support/curated.ts'), join(copy, 'tests/support/curated.ts'));
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.base.json', '.dependency-cruiser.cjs'])
    cpSync(join(ROOT, file), join(copy, file));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the layer table', () => {
  it('finds nothing wrong with the project as it is', () => {
    expect(violations(ROOT)).toEqual([]);
  }, 60_000);

  it('has a planted violation for every rule', () => {
    expect(Object.keys(PLANTED).sort()).toEqual(TABLE.forbidden.map((rule) => rule.name).sort());
  });

  it('reports every planted violation, all planted at once', () => {
    // Several rules share a file's folder, so each violation gets a file of its own.
    for (const [index, { file, code }] of Object.values(PLANTED).entries()) {
      const path = file.endsWith('planted.ts') ? join(copy, dirname(file), `planted-${index}.ts`) : join(copy, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${code}\nexport const planted${index} = ${index};\n`);
      if (code.includes('planted-too')) {
        writeFileSync(path, `import './planted-too.ts';\nexport const planted = 1;\n`);
        writeFileSync(join(dirname(path), 'planted-too.ts'), `import './planted-${index}.ts';\nexport const too = 2;\n`);
      }
    }
    expect(violations(copy).sort()).toEqual(TABLE.forbidden.map((rule) => rule.name).sort());
  }, 120_000);
});
