import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RuleFacts } from '#engine/schema';
import { Card } from '../../components/card/Card.tsx';
import cardStyles from '../../components/card/card.css?inline';
import { messagesFor } from '../../components/messages/messages-for.ts';
import type { CardProps } from './card-script.ts';

/** Renders the card into the shadow root of its host. */
export function mountCard(props: CardProps): () => void {
  const { shadow } = props;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  shadow.adoptedStyleSheets = [sheet];
  render(<CardAtPlace {...props} />, shadow);
  return () => render(null, shadow);
}

/** The findings at one place, one at a time, each with its facts as they arrive. */
function CardAtPlace({ findings, level, readFacts, openExplainer, close }: CardProps) {
  const [index, setIndex] = useState(0);
  const [facts, setFacts] = useState<RuleFacts | null | 'unavailable'>(null);
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
  }, [rule, readFacts]);

  if (!finding) return null;
  return (
    <Card
      finding={finding}
      facts={facts}
      others={findings.length - 1}
      level={level}
      messages={messagesFor(browser.i18n.getUILanguage())}
      onNext={() => setIndex(index + 1)}
      onOpenExplainer={() => facts !== null && facts !== 'unavailable' && openExplainer(facts.explainer.zh.id)}
      onClose={close}
    />
  );
}
