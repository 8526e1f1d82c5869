import { callFrame, type ListedFinding, type TabState } from '#protocol/server';
import { readTitles } from '#store';
import { readSettings } from '#store/settings';
import { database, ensureEdition } from './edition.ts';

/** What a frame that is read answers; null when none of ours runs there. */
interface FrameAnswer {
  frame: number;
  findings: ListedFinding[] | null;
}

/** Asks frames of a tab what they show. */
export function askFrames(tab: number, frames: readonly number[]): Promise<FrameAnswer[]> {
  return Promise.all(
    frames.map(async (frame) => {
      const answer = await callFrame('listFindings', { tab, frame }, {}).catch(() => null);
      return { frame, findings: answer?.findings ?? null };
    }),
  );
}

/** The answers of all frames as one list. */
export async function describeTab(answers: readonly FrameAnswer[]): Promise<TabState> {
  if (answers.every(({ findings }) => findings === null)) return { state: 'idle' };
  const findings = answers.flatMap(({ frame, findings: own }) => (own ?? []).map((finding) => ({ ...finding, frame })));
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
