import { type CuratedData, compileCuratedData } from '../../cli/read-curated-data.ts';
import { cached } from '../../cli/rule-cache.ts';
import type { Pack } from '../../engine/runtime.ts';
import { ROOT } from './root.ts';

interface Curated {
  data: CuratedData;
  pack: Pack;
}

/** The project's own data, read and compiled once for all test files: reading a thousand files takes seconds. */
export const curated: Curated = await cached('curated', ROOT, ROOT, isCurated, async () => compileCuratedData(ROOT));

function isCurated(value: unknown): value is Curated {
  return typeof value === 'object' && value !== null && 'data' in value && 'pack' in value;
}
