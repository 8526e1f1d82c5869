import type { Law, Provision } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { StatuteText } from '../text/StatuteText.tsx';
import { Disclosure } from './Disclosure.tsx';

interface ProvisionListProps {
  provisions: readonly Provision[];
  laws: readonly Law[];
}

/** Provisions by number and title, laws by name and article; each opens to its own words. They are in Chinese in every locale. */
export function ProvisionList({ provisions, laws }: ProvisionListProps) {
  const { t } = useMessages();
  return (
    <>
      {provisions.length > 0 && (
        <>
          <h3 class="card-heading">{t.card.provisions}</h3>
          <p class="card-note">{t.card.opinions}</p>
          {provisions.map((provision) => (
            <Disclosure key={provision.id} title={<span lang="zh-CN">{`${provision.number}${provision.title ?? ''}`}</span>}>
              <StatuteText text={provision.text} />
            </Disclosure>
          ))}
        </>
      )}
      {laws.length > 0 && (
        <>
          <h3 class="card-heading">{t.card.laws}</h3>
          {laws.map((law) => (
            <Disclosure key={law.id} title={<span lang="zh-CN">{`《${law.law}》${law.article}`}</span>}>
              <StatuteText text={law.text} />
            </Disclosure>
          ))}
        </>
      )}
    </>
  );
}
