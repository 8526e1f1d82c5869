import type { Evaluation } from './evaluate.ts';
import type { Measured, MeasuredFinding } from './measure.ts';
import { printTables } from './print-tables.ts';

/** Most UTF-16 units of context on each side of a quotation. */
const CONTEXT = 60;
/** How much of a missed text is quoted. */
const MISSED_LENGTH = 240;

/** The report for rule authors: the tables, then every text that went wrong. It quotes the corpora and so must not be published. */
export function writeReport(evaluation: Evaluation): string {
  const { missed, shownDebunks, shownBenign } = evaluation;
  return [
    '# Evaluation',
    'Quotes third-party texts: for use on this machine only.',
    `\`\`\`\n${printTables(evaluation)}\`\`\``,
    section('Grade A texts of covered families with nothing shown', missed, describeMissed),
    section('Debunks with something shown (titles left out)', shownDebunks, describeShown),
    section('Benign texts with something shown (titles left out)', shownBenign, describeShown),
  ].join('\n\n');
}

function section(title: string, texts: readonly Measured[], describe: (one: Measured) => string): string {
  return `## ${title}: ${texts.length}\n\n${texts.map(describe).join('\n')}\n`;
}

function describeMissed({ text, findings }: Measured): string {
  const head = `- **${text.id}** ${text.lang} ${text.family}: ${oneLine(text.text.slice(0, MISSED_LENGTH))}`;
  return [head, ...findings.map((finding) => describeFinding(text.text, finding))].join('\n');
}

function describeShown({ text, findings }: Measured): string {
  const head = `- **${text.id}** ${text.lang} ${text.kind} ${text.genre ?? ''}${text.deb_cues === undefined ? '' : ` (${text.deb_cues} debunk words)`}`;
  return [head, ...findings.filter(({ shown }) => shown).map((finding) => describeFinding(text.text, finding))].join('\n');
}

function describeFinding(text: string, { rule, stance, confidence, start, end, quote, cues }: MeasuredFinding): string {
  const cueList = cues.map((cue) => `${cue.cue} "${oneLine(cue.quote)}"`).join(', ');
  const before = oneLine(text.slice(Math.max(0, start - CONTEXT), start));
  const after = oneLine(text.slice(end, end + CONTEXT));
  return `  - ${rule} ${stance} ${confidence.toFixed(2)}${cueList === '' ? '' : ` [${cueList}]`}: …${before}»${oneLine(quote)}«${after}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
