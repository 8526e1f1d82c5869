import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useMessages } from '../messages/messages-context.ts';
import { languageTag } from '../text/language-tag.ts';
import { AnchorLink } from './AnchorLink.tsx';
import type { NumberedPart } from './number-citations.ts';

interface ArticlePartProps {
  title: string;
  /** Paragraphs in pieces, in the content language. */
  paragraphs: readonly (readonly NumberedPart[])[];
  /** What follows the paragraphs. */
  children?: ComponentChildren;
}

export function ArticlePart({ title, paragraphs, children }: ArticlePartProps) {
  const { content, locale, t } = useMessages();
  const heading = useId();
  return (
    <section class="article-part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div lang={languageTag(content)}>
        {paragraphs.map((pieces, at) => (
          <p key={at}>
            {pieces.map((piece, index) =>
              'words' in piece ? (
                piece.words
              ) : (
                <sup class="kb-cite" key={index} id={`cite-${piece.source}-${piece.place}`}>
                  {piece.isAfterReference && ','}
                  <AnchorLink to={`source-${piece.source}`}>
                    <span class="kb-unseen" lang={locale}>
                      {`${t.card.source} `}
                    </span>
                    {piece.source}
                  </AnchorLink>
                </sup>
              ),
            )}
          </p>
        ))}
      </div>
      {children}
    </section>
  );
}
