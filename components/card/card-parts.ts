import type { OwnFacts, RuleFacts } from '#engine/schema';

/** What a card knows of its rule: the facts, what the user says himself, `null` while they are read, or that they could not be read. */
export type CardFacts = RuleFacts | OwnFacts | null | 'unavailable';

/** The facts of a rule of ours once they are there, otherwise undefined. */
export function knownFacts(facts: CardFacts): RuleFacts | undefined {
  return facts === null || facts === 'unavailable' || 'own' in facts ? undefined : facts;
}

/** What the user says of his own rule, once it is there. */
export function ownFacts(facts: CardFacts): OwnFacts['own'] | undefined {
  return facts !== null && facts !== 'unavailable' && 'own' in facts ? facts.own : undefined;
}
