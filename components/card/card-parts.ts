import type { RuleFacts } from '#engine/schema';

/** What a card knows of its rule: the facts, `null` while they are read, or that they could not be read. */
export type CardFacts = RuleFacts | null | 'unavailable';

/** The facts once they are there, otherwise undefined. */
export function knownFacts(facts: CardFacts): RuleFacts | undefined {
  return facts === null || facts === 'unavailable' ? undefined : facts;
}
