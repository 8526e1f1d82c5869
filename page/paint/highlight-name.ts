import type { MarkedAs } from '#engine/runtime';
import type { Tone } from './tone.ts';

const VERDICTS: readonly MarkedAs[] = ['refuted', 'misleading', 'unproven', 'outdated', 'own'];

/** Name a highlight is registered under, `kebian-0` to `kebian-9`: neutral, since scripts of the page may see it. */
export function highlightName(verdict: MarkedAs, tone: Tone): string {
  return `kebian-${VERDICTS.indexOf(verdict) * 2 + (tone === 'light' ? 0 : 1)}`;
}

/** Every name there is. */
export function highlightNames(): string[] {
  return VERDICTS.flatMap((verdict) => [highlightName(verdict, 'light'), highlightName(verdict, 'dark')]);
}
