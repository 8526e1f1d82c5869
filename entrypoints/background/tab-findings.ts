import { callFrame, type ListedFinding, type TabState } from '#protocol/server';
import { readOwnTitles, readTitles } from '#store';
import { readLibrary } from './edition.ts';
import { ownDatabase } from './own-sets.ts';
import { settingsOrUsual } from './usual-settings.ts';

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
  const rules = findings.map((finding) => finding.rule);
  // Without a library a finding is listed by the id of its rule.
  const none = () => new Map<string, { zh: string; en: string }>();
  const ours = await readLibrary((library) => readTitles(library, rules)).catch(none);
  const own = findings.some(({ verdict }) => verdict === 'own') ? await readOwnTitles(ownDatabase).catch(none) : none();
  const titles = new Map([...own, ...ours]);
  const { level } = await settingsOrUsual();
  return {
    state: 'ready',
    level,
    findings: findings.map((finding) => ({ ...finding, title: titles.get(finding.rule) ?? { zh: finding.rule, en: finding.rule } })),
  };
}
