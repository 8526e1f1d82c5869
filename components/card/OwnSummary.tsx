import type { OwnFacts } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { languageOfQuote, languageTag } from '../text/language-tag.ts';

interface OwnSummaryProps {
  /** Id of the element that names the card. */
  id: string;
  own: OwnFacts['own'];
  announces: boolean;
}

/** The user's own rule in his own words, and that Kebian says nothing of it: no fact, no explainer, no verdict. */
export function OwnSummary({ id, own, announces }: OwnSummaryProps) {
  const { content, t } = useMessages();
  const lang = own.claim[content] === undefined ? (content === 'zh' ? 'en' : 'zh') : content;
  return (
    <div class="card-summary">
      <p class="card-fact" id={id} aria-live={announces ? 'polite' : 'off'}>
        {t.own.card(own.set)}
      </p>
      <p class="card-claim">
        <span class="card-label">{t.common.claim}</span> <span lang={languageTag(lang)}>{own.claim[lang]}</span>
      </p>
      {own.note !== undefined && (
        <p class="card-claim">
          <span class="card-label">{t.own.note}</span> <span lang={languageOfQuote(own.note)}>{own.note}</span>
        </p>
      )}
    </div>
  );
}
