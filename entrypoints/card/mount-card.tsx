import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Finding } from '#engine/runtime';
import type { MountCard } from '#page';
import { Card } from '../../components/card/Card.tsx';
import cardStyles from '../../components/card/card.css?inline';
import { type CardFacts, knownFacts } from '../../components/card/card-parts.ts';
import { type Localized, messagesFor } from '../../components/messages/messages-for.ts';
import type { CardOptions } from './card-script.ts';

/** Renders the card into the shadow root of its host. */
export function mountCard(options: CardOptions): MountCard {
  // Read once: when the extension goes from under an open card, it can be asked no more.
  const messages = messagesFor(browser.i18n.getUILanguage());
  return (shadow, annotations, close) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    shadow.adoptedStyleSheets = [sheet];
    render(<CardAtPlace {...options} messages={messages} findings={annotations.map(({ finding }) => finding)} close={close} />, shadow);
    return () => render(null, shadow);
  };
}

interface CardAtPlaceProps extends CardOptions {
  messages: Localized;
  /** Findings at the same place, surest first. */
  findings: readonly Finding[];
  close: () => void;
}

/** The findings at one place, one at a time, each with its facts as they arrive. */
function CardAtPlace({ messages, findings, level, readFacts, openExplainer, close }: CardAtPlaceProps) {
  const [index, setIndex] = useState(0);
  const [facts, setFacts] = useState<CardFacts>(null);
  const [tries, setTries] = useState(0);
  const finding = findings[index % findings.length];
  const rule = finding?.rule;

  useEffect(() => {
    let isCurrent = true;
    setFacts(null);
    if (rule === undefined) return;
    readFacts(rule).then(
      (read) => isCurrent && setFacts(read ?? 'unavailable'),
      () => isCurrent && setFacts('unavailable'),
    );
    return () => {
      isCurrent = false;
    };
  }, [rule, readFacts, tries]);

  if (!finding) return null;
  const explainer = knownFacts(facts)?.explainer.zh.id;
  return (
    <Card
      finding={finding}
      facts={facts}
      others={findings.length - 1}
      level={level}
      messages={messages}
      onNext={() => setIndex(index + 1)}
      onRetry={() => setTries(tries + 1)}
      onOpenExplainer={() => explainer !== undefined && void openExplainer(explainer).catch(close)}
      onClose={close}
    />
  );
}
