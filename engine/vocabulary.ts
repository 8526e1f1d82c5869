/**
 * The closed lists of the project. Rules, explainers and findings use these words and no others;
 * a test holds every data file to them.
 */

/** Folders under `rules/`. */
export const TOPICS = [
  'alternative-medicine',
  'anti-ageing',
  'body-beauty',
  'brain-psychology',
  'cancer',
  'climate',
  'detox',
  'earthquakes-disasters',
  'education',
  'elder-sales',
  'environment-animals',
  'evolution-earth-history',
  'fabricated-science',
  'first-aid',
  'food-safety',
  'gmo',
  'infection',
  'nutrition',
  'parenting-birth',
  'physics-machines',
  'quack-cures',
  'quantum-energy',
  'radiation',
  'sexual-health',
  'space',
  'superstition',
  'vaccines',
  'water',
  'weight-loss',
] as const;

/** What the evidence says of a claim: wrong, bent from a true core, without good evidence, once held. */
export const VERDICTS = ['refuted', 'misleading', 'unproven', 'outdated'] as const;

/** What a person may lose by believing the claim. */
export const HARMS = ['high', 'medium', 'low'] as const;

/** Where the author of a passage stands towards the claim in it. */
export const STANCES = ['asserted', 'negated', 'questioned', 'attributed', 'debunked', 'mentioned'] as const;

/** Where a cue stands, seen from the claim; docs/architecture.md tells what each means. */
export const CUE_PLACES = [
  'before',
  'after',
  'inside',
  'around',
  'pair',
  'question',
  'answer',
  'quotation',
  'previous-sentence',
  'next-sentence',
  'next-claim',
  'label',
  'passage',
  'title',
] as const;

/** How a claim persuades: FLICC (Cook), then the five kinds of the Chinese rumour lists. */
export const TACTICS = [
  'fake-experts',
  'logical-fallacies',
  'impossible-expectations',
  'cherry-picking',
  'conspiracy-theories',
  'conceptual-confusion',
  'stereotyping',
  'improper-association',
  'subjective-inference',
  'habitual-thinking',
] as const;

/** Preamble (0) and articles of the Opinions of 2022. */
export const PROVISIONS = Array.from({ length: 31 }, (_, number) => `opinions-${number}`);

/** Articles of statutes that forbid a claim or oblige somebody to review. */
export const LAWS = [
  'popularization-law-6',
  'popularization-law-20',
  'popularization-law-21',
  'popularization-law-35',
  'popularization-law-36',
  'popularization-law-54',
  'advertising-law-4',
  'advertising-law-9',
  'advertising-law-11',
  'advertising-law-16',
  'advertising-law-17',
  'advertising-law-18',
  'advertising-law-19',
  'advertising-law-28',
  'food-safety-law-10',
  'food-safety-law-71',
  'food-safety-law-73',
  'food-safety-law-78',
  'food-safety-law-120',
  'tcm-law-19',
  'tcm-law-46',
  'earthquake-law-29',
  'earthquake-law-88',
] as const;

/** Languages in which a rule has patterns and an explainer is written. */
export const LANGUAGES = ['zh', 'en'] as const;

/** How readily a finding is shown: `careful` shows the fewest. */
export const LEVELS = ['careful', 'balanced', 'thorough'] as const;

export type Topic = (typeof TOPICS)[number];
export type Verdict = (typeof VERDICTS)[number];
/** What a mark says of its claim: a verdict of ours, or that the rule is the user's own and we say nothing of it. */
export type MarkedAs = Verdict | 'own';
export type Harm = (typeof HARMS)[number];
export type Stance = (typeof STANCES)[number];

/** Kinds of evidence among the cues of a finding, by which a stance that is no assertion is named. */
export const STANCE_EVIDENCE = [
  'refuted',
  'refutedTone',
  'negated',
  'questioned',
  'questionedTone',
  'quoted',
  'reported',
  'said',
  'reportedTone',
  'mentionedTone',
] as const;
export type StanceEvidence = (typeof STANCE_EVIDENCE)[number];
export type Tactic = (typeof TACTICS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Level = (typeof LEVELS)[number];
