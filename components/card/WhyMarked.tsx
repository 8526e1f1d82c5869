import type { Finding } from '#engine/runtime';
import type { Level, RuleFacts } from '#engine/schema';
import { formatDay } from '../messages/format-day.ts';
import { useMessages } from '../messages/messages-context.ts';
import { languageOfQuote } from '../text/language-tag.ts';
import { cueLines } from './cue-lines.ts';
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

/** A confidence as a whole number. */
function percentOf(confidence: number): number {
  return Math.round(confidence * 100);
}

/** Everything needed to trace a finding to its rule, and to object to it. */
export function WhyMarked({ finding, facts, level }: WhyMarkedProps) {
  const { locale, t } = useMessages();
  const words = matchedWords(finding).map(t.common.quote).join(t.common.listSeparator);
  const cues = cueLines(finding.cues, t);
  return (
    <Disclosure title={t.card.why}>
      <dl class="card-trace">
        <TraceRow name={t.card.words}>
          <span lang={languageOfQuote(words)}>{words}</span>
        </TraceRow>
        <TraceRow name={t.library.verdict}>
          {finding.verdict !== 'own' && `${t.verdict[finding.verdict]}${t.common.colon}`}
          {t.verdictMeaning[finding.verdict]}
        </TraceRow>
        <TraceRow name={t.card.stance}>{t.card.stanceOf(t.stance[finding.stance])}</TraceRow>
        <TraceRow name={t.card.confidence}>
          {t.card.confidenceOf(percentOf(finding.confidence), t.level[level], percentOf(finding.confidenceOfWords))}
        </TraceRow>
        <TraceRow name={t.card.cues}>
          {cues.length === 0 ? (
            t.card.noCues
          ) : (
            <ul>
              {cues.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </TraceRow>
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
        <span>{t.card.appeal}</span> {finding.verdict === 'own' ? t.own.appeal : t.card.appealHow}
      </p>
    </Disclosure>
  );
}
