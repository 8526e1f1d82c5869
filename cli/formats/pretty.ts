import type { Language, Level } from '#engine/runtime';
import type { CheckedFinding, CheckedText } from '../checked-text.ts';
import type { RuleFacts } from '../load-rules.ts';
import { type Messages, messagesIn } from '../messages.ts';
import type { Format } from './format.ts';
import { type Ink, makeInk } from './ink.ts';
import { quoteInContext } from './quote-in-context.ts';
import { visible } from './visible.ts';

export interface PrettyOptions {
  all: boolean;
  color: boolean;
  lang: Language;
  level: Level;
  facts: Readonly<Record<string, RuleFacts>>;
}

/** For people: each finding with its place, words, verdict, reason and source, and a count at the end. */
export function makePrettyFormat({ all, color, lang, level, facts }: PrettyOptions): Format {
  const messages = messagesIn(lang);
  const ink = makeInk(color);
  const counts = { texts: 0, shown: 0, hidden: 0 };
  return {
    text(checked) {
      counts.texts++;
      for (const { shown } of checked.findings) counts[shown ? 'shown' : 'hidden']++;
      return checked.findings
        .filter((finding) => all || finding.shown)
        .map((finding) => describe(checked, finding, facts[finding.rule], lang, messages, ink))
        .join('');
    },
    close: () => `${closing(counts, all, level, messages)}\n`,
  };
}

function describe(
  checked: CheckedText,
  finding: CheckedFinding,
  facts: RuleFacts | undefined,
  lang: Language,
  messages: Messages,
  ink: Ink,
): string {
  const { verdicts, harms, stances } = messages;
  const judgement = [
    verdicts[finding.verdict],
    harms[finding.harm],
    `${stances[finding.stance]} ${finding.confidence.toFixed(2)}`,
    finding.rule,
  ].join(' · ');
  const short = facts?.short[lang] ?? facts?.short[lang === 'zh' ? 'en' : 'zh'];
  const lines = [
    `${ink.strong(visible(placeOf(checked, finding)))}  ${ink.faint(judgement)}`,
    `  ${quoteInContext(finding, ink)}`,
    ...(facts ? [`  ${messages.claim}: ${facts.claim[lang]}`] : []),
    ...(short === undefined ? [] : [`  ${messages.fact}: ${short}`]),
    ...(facts?.source ? [`  ${messages.source}: ${facts.source.publisher}, ${facts.source.title}`] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** `file:line:column`, which editors and terminals open; for a line of a stream `file:line`, its id and the offset in its text. */
function placeOf({ file, record }: CheckedText, { start, position }: CheckedFinding): string {
  if (position) return `${file}:${position.line}:${position.column}`;
  return record ? `${file}:${record.line} (${record.id}, ${start})` : file;
}

function closing(counts: { texts: number; shown: number; hidden: number }, all: boolean, level: Level, messages: Messages): string {
  if (counts.texts === 0) return messages.nothingRead;
  if (counts.shown + counts.hidden === 0) return messages.nothingMatched;
  if (all) return messages.count(counts.shown + counts.hidden, 0, counts.texts);
  return counts.shown === 0 ? messages.nothingShown(counts.hidden, level) : messages.count(counts.shown, counts.hidden, counts.texts);
}
