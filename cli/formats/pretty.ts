import type { Language, Level } from '#engine/runtime';
import type { CheckedFinding, CheckedText } from '../checked-text.ts';
import type { RuleFacts } from '../load-rules.ts';
import { type Messages, messagesIn } from '../messages.ts';
import { closingOf, countFindings, type FindingCounts } from './closing.ts';
import type { Format } from './format.ts';
import { type Ink, makeInk } from './ink.ts';
import { placeOf } from './place-of.ts';
import { quoteInContext } from './quote-in-context.ts';

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
  const counts: FindingCounts = { texts: 0, shown: 0, hidden: 0 };
  return {
    text(checked) {
      countFindings(counts, checked);
      return checked.findings
        .filter((finding) => all || finding.shown)
        .map((finding) => describe(checked, finding, facts[finding.rule], lang, messages, ink))
        .join('');
    },
    close: () => `${closingOf(counts, all, level, messages)}\n`,
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
    `${ink.strong(placeOf(checked, finding))}  ${ink.faint(judgement)}`,
    `  ${quoteInContext(finding, ink)}`,
    ...(facts ? [`  ${messages.claim}: ${facts.claim[lang]}`] : []),
    ...(short === undefined ? [] : [`  ${messages.fact}: ${short}`]),
    ...(facts?.source ? [`  ${messages.source}: ${facts.source.publisher}, ${facts.source.title}`] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}
