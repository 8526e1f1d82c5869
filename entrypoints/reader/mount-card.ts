import type { Level } from '#engine/runtime';
import type { Annotation, MountCard } from '#page';
import { call } from '#protocol/client';
import type { CardScript } from '../card/card-script.ts';

declare global {
  /** Set by the card's script when the background has put it into this frame. */
  var kebianCard: CardScript | undefined;
}

/** Mounts the card, fetching its script first: it is too large to load on pages where nobody opens one. */
export function mountCard(level: Level): MountCard {
  return async (shadow, annotations, close) => {
    if (!globalThis.kebianCard) await call('loadCard', {});
    const card = globalThis.kebianCard;
    if (!card) throw new Error('The card could not be loaded.');
    return card.mount({
      shadow,
      level,
      findings: annotations.map((annotation: Annotation) => annotation.finding),
      readFacts: (rule) => call('readFacts', { rule }),
      openExplainer: (id) => void call('openExplainer', { id }).catch(close),
      close,
    });
  };
}
