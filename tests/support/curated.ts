import { type CuratedData, compileCuratedData } from '../../cli/read-curated-data.ts';
import { cached } from '../../cli/rule-cache.ts';
import { decodePack, type Pack } from '../../engine/runtime.ts';
import { ROOT } from './root.ts';

interface Curated {
  data: CuratedData;
  pack: Pack;
}

/** The project's own data, read and compiled once for all test files: reading a thousand files takes seconds. */
export const curated: Curated = await cached('curated', ROOT, ROOT, isKept, async () => {
  const { data, pack } = compileCuratedData(ROOT);
  return { data, pack: Buffer.from(pack.bytes).toString('base64') };
}).then(({ data, pack }) => ({ data, pack: decodePack(new Uint8Array(Buffer.from(pack, 'base64'))) }));

function isKept(value: unknown): value is { data: CuratedData; pack: string } {
  return typeof value === 'object' && value !== null && 'data' in value && 'pack' in value && typeof value.pack === 'string';
}
