import type { Finding } from '#engine/runtime';
import type { Level, RuleFacts } from '#engine/schema';
import { formatDay } from '../messages/format-day.ts';
import { useMessages } from '../messages/messages-context.ts';
import { languageOfQuote } from '../text/language-tag.ts';
import { Disclosure } from './Disclosure.tsx';
import { TraceRow } from './TraceRow.tsx';

interface WhyMarkedProps {
  finding: Finding;
  /** Undefined while they are read. */
  facts: RuleFacts | undefined;
  level: Level;
}

/** The matched words as they stand on the page, each once. */
function matchedWords({ quote, start, words }: Finding): string[] {
  return [...new Set(words.map((word) => quote.slice(word.start - start, word.end - start)))];
}

/** Everything needed to trace a finding to its rule, and to object to it. */
export function WhyMarked({ finding, facts, level }: WhyMarkedProps) {
  const { locale, t } = useMessages();
  const words = matchedWords(finding).map(t.common.quote).join(t.common.listSeparator);
  const cues = finding.cues.map((cue) => t.card.cue(cue.quote, t.stance[cue.stance]));
  return (
    <Disclosure title={t.card.why}>
      <dl class="card-trace">
        <TraceRow name={t.card.words}>
          <span lang={languageOfQuote(words)}>{words}</span>
        </TraceRow>
        <TraceRow name={t.library.verdict}>
          {t.verdict[finding.verdict]}
          {t.common.colon}
          {t.verdictMeaning[finding.verdict]}
        </TraceRow>
        <TraceRow name={t.card.stance}>{t.card.stanceOf(t.stance[finding.stance])}</TraceRow>
        <TraceRow name={t.card.confidence}>{t.card.confidenceOf(Math.round(finding.confidence * 100), t.level[level])}</TraceRow>
        <TraceRow name={t.card.cues}>{cues.length > 0 ? cues.join(t.common.listSeparator) : t.card.noCues}</TraceRow>
        <TraceRow name={t.card.rule}>{t.card.ruleOf(finding.rule, finding.version)}</TraceRow>
        {facts && (
          <>
            <TraceRow name={t.card.review}>
              {t.card.reviewOf(formatDay(facts.rule.reviewed, locale), formatDay(facts.rule.expires, locale))}
            </TraceRow>
            <TraceRow name={t.card.pack}>{t.card.packOf(formatDay(facts.edition.date, locale), facts.edition.hash.slice(0, 8))}</TraceRow>
          </>
        )}
      </dl>
      <p class="card-appeal">
        <span>{t.card.appeal}</span> {t.card.appealHow}
      </p>
    </Disclosure>
  );
}
