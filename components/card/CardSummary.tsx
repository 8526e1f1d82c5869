import type { Finding } from '#engine/runtime';
import { useMessages } from '../messages/messages-context.ts';
import { languageOfQuote, languageTag } from '../text/language-tag.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';
import { type CardFacts, knownFacts } from './card-parts.ts';

interface CardSummaryProps {
  /** Id of the element that names the card. */
  id: string;
  finding: Pick<Finding, 'quote' | 'verdict'>;
  facts: CardFacts;
  /** Whether a change is spoken: only when the reader asked for it. */
  announces: boolean;
}

/** The fact first, then the claim once, then the verdict. Until the facts are there, the words on the page stand for the claim. */
export function CardSummary({ id, finding, facts, announces }: CardSummaryProps) {
  const { content, t } = useMessages();
  const known = knownFacts(facts);
  const lang = languageTag(content);
  const live = announces ? 'polite' : 'off';
  return (
    <div class="card-summary">
      {known ? (
        <p class="card-fact" id={id} lang={lang} aria-live={live}>
          {known.explainer[content].short}
        </p>
      ) : (
        <p class="card-fact card-fact-missing" id={id} aria-live={live}>
          {facts === null ? t.card.loading : t.card.unavailable}
        </p>
      )}
      <p class="card-claim">
        <span class="card-label">{t.common.claim}</span>{' '}
        {known ? (
          <span lang={lang}>{known.rule.claim[content]}</span>
        ) : (
          <q class="card-quote" lang={languageOfQuote(finding.quote)}>
            {t.common.quote(finding.quote)}
          </q>
        )}
      </p>
      <p class="card-verdict">
        <VerdictLabel verdict={known?.rule.verdict ?? finding.verdict} />
      </p>
    </div>
  );
}
