import type { Finding, Level } from '#engine/runtime';
import type { RuleFacts } from '#engine/schema';

/** What the content script hands to the card. */
export interface CardProps {
  shadow: ShadowRoot;
  level: Level;
  /** Findings at the same place, surest first. */
  findings: readonly Finding[];
  readFacts: (rule: string) => Promise<RuleFacts | null>;
  openExplainer: (id: string) => void;
  close: () => void;
}

/** What the card's script leaves in the isolated world for the content script. */
export interface CardScript {
  /** Renders into the shadow root; returns what takes it down. */
  mount(props: CardProps): () => void;
}
