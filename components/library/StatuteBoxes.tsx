import type { Law, Provision } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { StatuteText } from '../text/StatuteText.tsx';

interface StatuteBoxesProps {
  provisions: readonly Provision[];
  laws: readonly Law[];
}

/** Provisions and articles of law, word for word. */
export function StatuteBoxes({ provisions, laws }: StatuteBoxesProps) {
  const { t } = useMessages();
  return (
    <>
      {provisions.length > 0 && (
        <section class="article-statutes">
          <h2>{t.library.provisions}</h2>
          {provisions.map((provision) => (
            <figure key={provision.id}>
              <StatuteText text={provision.text} />
              <figcaption>
                <cite>{t.card.opinions}</cite>
                <span lang="zh-CN">{provision.number}</span>
              </figcaption>
            </figure>
          ))}
        </section>
      )}
      {laws.length > 0 && (
        <section class="article-statutes">
          <h2>{t.library.laws}</h2>
          {laws.map((law) => (
            <figure key={law.id}>
              <StatuteText text={law.text} />
              <figcaption lang="zh-CN">
                <cite>{`《${law.law}》`}</cite>
                {`${law.article}${t.library.lawVersion(law.version)}`}
              </figcaption>
            </figure>
          ))}
        </section>
      )}
    </>
  );
}
