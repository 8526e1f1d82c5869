import { useMessages } from '../messages/messages-context.ts';
import { VerdictLabel } from '../verdict/VerdictLabel.tsx';
import { VERDICT_ORDER } from './verdict-order.ts';

/** A sentence with a mark, and the card that would open for it. A picture in text: nothing in it can be pressed. */
export function Sample() {
  const { locale, t } = useMessages();
  const { sample } = t.welcome;
  return (
    <figure class="sample" aria-label={t.welcome.sampleTitle}>
      <p class="sample-page" lang={locale}>
        {sample.before}
        <mark class="sample-mark" data-verdict={sample.verdict}>
          {sample.marked}
        </mark>
        {sample.after}
      </p>
      <div class="sample-card">
        <p class="sample-name">{t.name}</p>
        <p class="sample-fact">{sample.fact}</p>
        <p class="sample-claim">
          <span class="sample-label">{t.common.claim}</span> {sample.claim}
        </p>
        <p class="sample-verdict">
          <VerdictLabel verdict={sample.verdict} />
        </p>
      </div>
      <figcaption>
        <p>{t.welcome.sampleCaption}</p>
        <p class="sample-legend">
          <span>{t.welcome.legend}</span>
          {VERDICT_ORDER.map((verdict) => (
            <VerdictLabel key={verdict} verdict={verdict} />
          ))}
        </p>
      </figcaption>
    </figure>
  );
}
