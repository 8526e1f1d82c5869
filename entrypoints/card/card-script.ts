import type { Level } from '#engine/runtime';
import type { OwnFacts, RuleFacts } from '#engine/schema';
import type { Cards } from '#page';

/** What the reader's script hands to the card's. */
export interface CardOptions {
  document: Document;
  level: Level;
  readFacts: (rule: string) => Promise<RuleFacts | OwnFacts | null>;
  openExplainer: (id: string) => Promise<unknown>;
}

/** What the card's script leaves in the isolated world for the reader's. */
export interface CardScript {
  createCards(options: CardOptions): Cards;
}
