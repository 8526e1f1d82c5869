import type { RuleFacts } from '#engine/schema';
import { formatDay } from '../messages/format-day.ts';
import { MessagesContext } from '../messages/messages-context.ts';
import { type Localized, messagesIn } from '../messages/messages-for.ts';
import { ClausedTitle } from '../text/ClausedTitle.tsx';
import { languageTag } from '../text/language-tag.ts';
import { orderSources } from '../text/order-sources.ts';
import { ArticleMeta } from './ArticleMeta.tsx';
import { ArticlePart } from './ArticlePart.tsx';
import { EXPLAINER_ORDER } from './article-parts.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { numberCitations } from './number-citations.ts';
import { ReferenceList } from './ReferenceList.tsx';
import { StatuteBoxes } from './StatuteBoxes.tsx';
import { TacticBox } from './TacticBox.tsx';

export interface ExplainerArticleProps {
  facts: RuleFacts;
  /** The language to read it in. */
  lang: 'zh' | 'en';
  messages: Localized;
  /** Address of the index of explainers. */
  indexHref: string;
  onLanguage(lang: 'zh' | 'en'): void;
}

/** An explainer as a page: the fact, the five parts with references, the technique, the sources, provisions and laws in their own words. */
export function ExplainerArticle({ facts, lang, messages, indexHref, onLanguage }: ExplainerArticleProps) {
  const inside = messagesIn(lang, messages);
  const explainer = facts.explainer[lang];
  const sources = orderSources(explainer, facts);
  const cited = numberCitations(
    EXPLAINER_ORDER.map((part) => explainer.parts[part]),
    sources.map((source) => source.id),
  );
  return (
    <main class="library kb-text" lang={messages.locale}>
      <nav class="library-nav">
        <a href={indexHref}>{messages.t.library.all}</a>
        <MessagesContext.Provider value={messages}>
          <LanguageSwitch lang={lang} onLanguage={onLanguage} />
        </MessagesContext.Provider>
      </nav>
      <MessagesContext.Provider value={inside}>
        <article class="article" lang={inside.locale}>
          <header class="article-header">
            <h1 class="article-title" lang={languageTag(lang)}>
              <ClausedTitle text={explainer.title} />
            </h1>
            <p class="article-standfirst" lang={languageTag(lang)}>
              {explainer.short}
            </p>
            <ArticleMeta rule={facts.rule} reviewed={explainer.reviewed} />
          </header>
          {EXPLAINER_ORDER.map((part, at) => (
            <ArticlePart key={part} title={inside.t.part[part]} paragraphs={cited.parts[at] ?? []}>
              {part === 'trick' && facts.tactics.map((tactic) => <TacticBox key={tactic.id} tactic={tactic} lang={lang} />)}
            </ArticlePart>
          ))}
          <ReferenceList sources={sources} places={cited.places} lang={lang} />
          <StatuteBoxes provisions={facts.provisions} laws={facts.laws} />
          <footer class="article-footer">
            <p>{inside.t.library.edition(formatDay(facts.edition.date, inside.locale), facts.edition.hash.slice(0, 8))}</p>
          </footer>
        </article>
      </MessagesContext.Provider>
    </main>
  );
}
