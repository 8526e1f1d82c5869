import { useId, useState } from 'preact/hooks';
import type { Finding } from '#engine/runtime';
import type { Level } from '#engine/schema';
import { MessagesContext } from '../messages/messages-context.ts';
import type { Localized } from '../messages/messages-for.ts';
import { CardActions } from './CardActions.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CardSummary } from './CardSummary.tsx';
import { type CardFacts, knownFacts, ownFacts } from './card-parts.ts';
import { Evidence } from './Evidence.tsx';
import { OwnSummary } from './OwnSummary.tsx';
import { WhyMarked } from './WhyMarked.tsx';

export interface CardProps {
  finding: Finding;
  /** `null` while they are read. */
  facts: CardFacts;
  /** Further findings at the same place, 0 or more. */
  others: number;
  /** The level at which the finding is shown. */
  level: Level;
  messages: Localized;
  /** The reader asks for the next finding at the same place. */
  onNext(): void;
  /** The reader asks for the facts again, which could not be read. */
  onRetry(): void;
  onOpenExplainer(): void;
  onClose(): void;
}

/**
 * What opens for an annotation: the fact, the claim named once, the verdict, and on demand the reason, the sources and why it was marked.
 * It never takes the focus by itself; whoever mounts it may focus the root, which is focusable from scripts.
 */
export function Card({ finding, facts, others, level, messages, onNext, onRetry, onOpenExplainer, onClose }: CardProps) {
  const summary = useId();
  const [wasAsked, setWasAsked] = useState(false);
  const known = knownFacts(facts);
  const own = ownFacts(facts);

  function showNext() {
    setWasAsked(true);
    onNext();
  }

  function tryAgain() {
    setWasAsked(true);
    onRetry();
  }

  return (
    <MessagesContext.Provider value={messages}>
      <div
        class="card kb-text"
        role="dialog"
        aria-modal="false"
        aria-labelledby={summary}
        aria-busy={facts === null}
        lang={messages.locale}
        tabIndex={-1}
      >
        <CardHeader onClose={onClose} />
        <div class="card-body">
          {own ? (
            <OwnSummary id={summary} own={own} announces={wasAsked} />
          ) : (
            <CardSummary id={summary} finding={finding} facts={facts} announces={wasAsked} />
          )}
          <CardActions
            others={others}
            canOpen={known !== undefined}
            canRetry={facts === 'unavailable'}
            onOpenExplainer={onOpenExplainer}
            onNext={showNext}
            onRetry={tryAgain}
          />
          <div class="card-more" key={`${finding.rule} ${finding.start}`}>
            {known && <Evidence facts={known} />}
            <WhyMarked finding={finding} facts={known} level={level} />
          </div>
        </div>
      </div>
    </MessagesContext.Provider>
  );
}
