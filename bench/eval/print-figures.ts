import type { Matcher } from '#engine/runtime';
import type { Figure } from './figures.ts';
import type { CorpusText } from './read-corpora.ts';
import { confusion, judgePassages } from './stance/measure-passages.ts';
import { readCorpusPassages, readOwnPassages } from './stance/read-passages.ts';

/** Each figure with its n and 95 % interval, and whether it keeps its limit. */
export function printFigures(figures: readonly Figure[]): string {
  const percent = (share: number) => (share * 100).toFixed(1);
  const lines = figures.map(({ name, rate: { hits, n, share, low, high }, better, limit }) => {
    if (n === 0) return `  ${name}: nothing to measure`;
    const keeps = limit === undefined ? true : better === 'high' ? share >= limit : share <= limit;
    const asked =
      limit === undefined ? '' : ` (asked: ${better === 'high' ? 'at least' : 'at most'} ${percent(limit)} %${keeps ? '' : ', not kept'})`;
    return `  ${name}: ${hits} of ${n} = ${percent(share)} % (${percent(low)}–${percent(high)})${asked}`;
  });
  return ['Stance, each set for itself', ...lines, ''].join('\n');
}

/** What people say of the passages that are not kept aside, and what the engine says. */
export function printConfusion(matcher: Matcher, texts: readonly CorpusText[]): string {
  const claims = [...readOwnPassages(), ...readCorpusPassages(texts)].filter(({ isAside }) => !isAside);
  const judged = judgePassages(matcher, claims);
  const parts = (['own', 'corpus'] as const).flatMap((set) =>
    (['zh', 'en'] as const).map((lang) => {
      const table = confusion(judged.filter(({ claim }) => claim.set === set && claim.lang === lang));
      const rows = [...table].filter(([, said]) => said.size > 0);
      if (rows.length === 0) return '';
      const lines = rows.map(
        ([label, said]) => `  ${label.padEnd(11)} ${[...said].map(([stance, count]) => `${stance} ${count}`).join(', ')}`,
      );
      return [`Passages, ${set}, ${lang}: what people say, and what the engine says`, ...lines, ''].join('\n');
    }),
  );
  return parts.filter((part) => part !== '').join('\n');
}
