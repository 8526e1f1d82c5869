import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Pack } from '#engine/runtime';
import { startChromium } from '../../scripts/browser/launch-chromium.ts';
import { servePages } from '../../scripts/browser/page-server.ts';
import type { ColdScan } from './cold-entry.ts';
import { median } from './rounds.ts';

/** The first scan in a browser that has just started: nothing compiled, nothing warm. */

/** Medians over starts; milliseconds and bytes. */
export interface ColdStart extends ColdScan {
  units: number;
  /** What the matcher holds in the page, the pack's bytes included, all garbage collected. */
  memory: number;
}

/** @param blocks text to read, cut off at `units` */
export async function measureColdStart(pack: Pack, blocks: readonly string[], units: number, starts: number): Promise<ColdStart> {
  const text = upTo(blocks, units);
  const engine = await bundle();
  const server = await servePages(fileURLToPath(new URL('.', import.meta.url)), {
    '/engine.js': () => engine,
    '/pack.bin': () => pack.bytes,
    '/blocks.txt': () => JSON.stringify(text),
    '/index.html': () => '<!doctype html><meta charset="utf-8"><title>cold</title><script src="/engine.js"></script>',
  });
  try {
    const measured: ColdStart[] = [];
    for (let start = 0; start < starts; start++) measured.push(await measureOnce(server.address));
    const of = (key: keyof ColdStart) => median(measured.map((one) => one[key]));
    return {
      units: text.reduce((sum, block) => sum + block.length, 0),
      open: of('open'),
      scan: of('scan'),
      longest: of('longest'),
      memory: of('memory'),
    };
  } finally {
    await server.close();
  }
}

async function measureOnce(address: string): Promise<ColdStart> {
  const { context, close } = await startChromium({});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const memory = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    };
    await page.goto(`${address}/index.html`);
    // What the browser itself keeps once a page has fetched anything is none of ours.
    await page.evaluate(() => globalThis.kebianCold.load().then(() => undefined));
    const before = await memory();
    const scan = await page.evaluate(async () => {
      const { load, scan } = globalThis.kebianCold;
      return scan(...(await load()));
    });
    return { ...scan, units: 0, memory: (await memory()) - before };
  } finally {
    await close();
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: fileURLToPath(new URL('cold-entry.ts', import.meta.url)), formats: ['iife'], name: 'cold' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The engine was not bundled.');
  return chunk.code;
}

function upTo(blocks: readonly string[], units: number): string[] {
  const kept: string[] = [];
  let room = units;
  for (const block of blocks) {
    if (room <= 0) break;
    kept.push(block.slice(0, room));
    room -= block.length;
  }
  return kept;
}
