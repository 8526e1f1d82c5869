import type { RuleFacts } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { CitedText } from '../text/CitedText.tsx';
import { languageTag } from '../text/language-tag.ts';
import { orderSources } from '../text/order-sources.ts';
import { Disclosure } from './Disclosure.tsx';
import { ProvisionList } from './ProvisionList.tsx';
import { SourceList } from './SourceList.tsx';

interface EvidenceProps {
  facts: RuleFacts;
}

/** The first paragraph of the reason with its references, the sources, and what the state says about such claims. */
export function Evidence({ facts }: EvidenceProps) {
  const { content, t } = useMessages();
  const explainer = facts.explainer[content];
  const sources = orderSources(explainer, facts);
  const [first] = sources;
  return (
    <Disclosure
      title={t.card.evidence}
      hint={first && <span lang={first.lang}>{t.card.sourcesHint(first.publisher, sources.length)}</span>}
    >
      <h3 class="card-heading">{t.card.reason}</h3>
      <p class="card-reason" lang={languageTag(content)}>
        <CitedText text={explainer.parts.why[0] ?? ''} order={sources.map((source) => source.id)} />
      </p>
      <SourceList sources={sources} />
      <ProvisionList provisions={facts.provisions} laws={facts.laws} />
    </Disclosure>
  );
}
