import type { Explainer, Law, Provision, Source } from './explainer.ts';
import type { Rule } from './rule.ts';
import type { Tactic } from './vocabulary.ts';

/** A text in the two languages of the project. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** How a claim persuades, named. */
export interface NamedTactic {
  id: Tactic;
  name: Bilingual;
  what: Bilingual;
  spot: Bilingual;
}

/** An entry of the list of explainers. */
export interface ExplainerEntry extends Pick<Rule, 'topic' | 'verdict' | 'claim'> {
  /** Id of the explainer. */
  id: string;
  title: Bilingual;
}

/** What a card says of a user's own rule: his words, and nothing of ours. */
export interface OwnFacts {
  own: {
    id: string;
    /** In the languages that he gave. */
    claim: { zh?: string | undefined; en?: string | undefined };
    note?: string | undefined;
    /** Name of the set. */
    set: string;
  };
}

/** Everything a card or an explainer page says about a rule, read from the store in one piece. */
export interface RuleFacts {
  rule: Pick<Rule, 'id' | 'topic' | 'claim' | 'verdict' | 'harm' | 'reviewed' | 'expires'>;
  /** The explainer in both languages. */
  explainer: { zh: Explainer; en: Explainer };
  /** Sources in the order of the explainer. */
  sources: Source[];
  provisions: Provision[];
  laws: Law[];
  tactics: NamedTactic[];
  /** Fingerprint and date of the data these facts come from. */
  edition: { hash: string; date: string };
}
