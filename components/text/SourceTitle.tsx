import type { Source } from '#engine/schema';
import { useMessages } from '../messages/messages-context.ts';
import { sourceAddress } from './source-address.ts';

interface SourceTitleProps {
  source: Source;
}

/** The title of a source, as a link in a new tab where it has an address. */
export function SourceTitle({ source }: SourceTitleProps) {
  const { locale, t } = useMessages();
  const address = sourceAddress(source);
  if (address === undefined) return <cite lang={source.lang}>{source.title}</cite>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <cite lang={source.lang}>{source.title}</cite>
      <span class="kb-unseen" lang={locale}>
        {t.common.newTab}
      </span>
    </a>
  );
}
