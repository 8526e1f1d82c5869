import type { ComponentChildren } from 'preact';
import { useMessages } from '../messages/messages-context.ts';
import { splitCitations } from './split-citations.ts';

export interface CitedTextProps {
  /** A paragraph with `[^source-id]` markers. */
  text: string;
  /** Ids of the sources in the order of their numbers; a marker that is not among them is left out. */
  order: readonly string[];
  /** Draws the number, for instance as a link; plain by default. */
  renderNumber?: (number: number) => ComponentChildren;
}

/** A paragraph whose markers have become small numbers. */
export function CitedText({ text, order, renderNumber = (number) => number }: CitedTextProps) {
  const { locale, t } = useMessages();
  return (
    <>
      {splitCitations(text).map((part, at) => {
        if ('words' in part) return part.words;
        const number = order.indexOf(part.source) + 1;
        if (number === 0) return null;
        return (
          <sup class="kb-cite" key={at}>
            <span class="kb-unseen" lang={locale}>
              {t.card.source}
            </span>
            {renderNumber(number)}
          </sup>
        );
      })}
    </>
  );
}
