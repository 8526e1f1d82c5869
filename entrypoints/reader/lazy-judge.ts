import type { AnnotatorOptions } from '#page';
import { call } from '#protocol/client';
import type {} from '../judge/index.ts';

/** The judge, fetched when the first text needs it; null when the extension has gone meanwhile. */
export const loadJudge: AnnotatorOptions['loadJudge'] = async () => {
  if (!globalThis.kebianJudge) await call('loadScript', { script: 'judge' }).catch(() => null);
  return globalThis.kebianJudge ?? null;
};
