import { callFrame, type Handlers, type TabState } from '#protocol/server';
import { readTitles } from '#store';
import { readSettings } from '#store/settings';
import { database, ensureEdition } from '../edition.ts';
import { readCounts } from '../shown-counts.ts';

/** Asks the top frame and every frame that has told of findings; a frame that is gone is left out. */
export const readTab: Handlers['readTab'] = async ({ tab }) => {
  const frames = new Set([0, ...Object.keys(await readCounts(tab)).map(Number)]);
  const answers = await Promise.all(
    [...frames].map(async (frame) => {
      const answer = await callFrame('listFindings', { tab, frame }, {}).catch(() => null);
      return { frame, findings: answer?.findings ?? null };
    }),
  );
  if (answers.every(({ findings }) => findings === null)) return { state: 'idle' };
  return describe(answers.flatMap(({ frame, findings }) => (findings ?? []).map((finding) => ({ ...finding, frame }))));
};

async function describe(findings: Omit<(TabState & { state: 'ready' })['findings'][number], 'title'>[]): Promise<TabState> {
  await ensureEdition();
  const titles = await readTitles(
    database,
    findings.map((finding) => finding.rule),
  );
  const { level } = await readSettings();
  return {
    state: 'ready',
    level,
    findings: findings.map((finding) => ({ ...finding, title: titles.get(finding.rule) ?? { zh: finding.rule, en: finding.rule } })),
  };
}
