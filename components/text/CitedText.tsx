import { useMessages } from '../messages/messages-context.ts';
import { splitCitations } from './split-citations.ts';

interface CitedTextProps {
  /** A paragraph with `[^source-id]` markers. */
  text: string;
  /** Ids of the sources in the order of their numbers; a marker that is not among them is left out. */
  order: readonly string[];
}

/** A paragraph whose markers have become small numbers. */
export function CitedText({ text, order }: CitedTextProps) {
  const { locale, t } = useMessages();
  return (
    <>
      {splitCitations(text, (source) => order.includes(source)).map((part, at) => {
        if ('words' in part) return part.words;
        return (
          <sup class="kb-cite" key={at}>
            {part.isAfterReference && ','}
            <span class="kb-unseen" lang={locale}>
              {`${t.card.source} `}
            </span>
            {order.indexOf(part.source) + 1}
          </sup>
        );
      })}
    </>
  );
}
