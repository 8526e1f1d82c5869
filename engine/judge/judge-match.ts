import type { DecidingCue, Finding } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import { chooseStance } from './choose-stance.ts';
import { headingCues, labelCues } from './headings.ts';
import { introductionCues, nextSentenceCues, previousSentenceCues } from './neighbours.ts';
import { nextClaimCues } from './next-claim.ts';
import { reviewCues, titleCues } from './page-signs.ts';
import { passageCues } from './passage.ts';
import { questionCues } from './question.ts';
import { quotationCues } from './quotation.ts';
import { sentenceCues } from './sentence-cues.ts';
import type { ActiveCue, JudgeStep, JudgeView } from './view.ts';
import { strengthOf, weigh } from './weigh.ts';
import { MOST_WORDING, wordingCues } from './wording.ts';

/**
 * From the claim outwards: its sentence, what holds it, what stands beside it, the passage, the page. The wording comes last and apart:
 * it costs as much as all others together, and is bounded.
 */
const STEPS: readonly JudgeStep[] = [
  sentenceCues,
  questionCues,
  quotationCues,
  labelCues,
  headingCues,
  nextSentenceCues,
  previousSentenceCues,
  introductionCues,
  nextClaimCues,
  passageCues,
  titleCues,
  reviewCues,
];

/** A finding names so many cues; further ones changed little. */
const MOST_CUES = 12;

/** The most that the wording of a passage may say for a claim. */
const BEST_WORDING: ActiveCue = {
  cue: 'wording',
  stance: 'asserted',
  where: 'text',
  start: 0,
  end: 0,
  quote: '',
  strength: strengthOf(MOST_WORDING),
};

/** Every cue that bears on a match, strongest first. */
export function findEvidence(view: JudgeView, match: RuleMatch): ActiveCue[] {
  return withWording(view, match, cuesBeside(view, match));
}

/** Every cue but the wording of the passage, step by step. */
export function cuesBeside(view: JudgeView, match: RuleMatch): ActiveCue[] {
  return STEPS.flatMap((step) => step(view, match));
}

/** Those cues and the wording, strongest first. */
export function withWording(view: JudgeView, match: RuleMatch, beside: readonly ActiveCue[]): ActiveCue[] {
  return settled([...beside, ...wordingCues(view, match)]).sort((a, b) => b.strength - a.strength || a.start - b.start);
}

/** The confidence of a match whose wording says all it may for the claim: what it says can't make it surer than that. */
export function mostConfidence({ confidence, rule }: RuleMatch, beside: readonly ActiveCue[]): number {
  return weigh(confidence, settled([...beside, BEST_WORDING]), rule.harm);
}

/** A question that is answered is what the answer makes it. */
function settled(cues: ActiveCue[]): ActiveCue[] {
  const isAnswered = cues.some((cue) => cue.isAnswer);
  return isAnswered ? cues.filter((cue) => cue.stance !== 'questioned' || cue.isTone) : cues;
}

/** Gives a match its stance and its confidence, with the cues that decided. */
export function judgeMatch({ text }: JudgeView, match: RuleMatch, cues: readonly ActiveCue[]): Finding {
  const { rule, start, end, words } = match;
  const confidence = weigh(match.confidence, cues, rule.harm);
  return {
    rule: rule.id,
    version: rule.version,
    start,
    end,
    quote: text.slice(start, end),
    stance: chooseStance(confidence, cues),
    confidence,
    confidenceOfWords: match.confidence,
    verdict: rule.verdict,
    harm: rule.harm,
    words,
    cues: cues
      .slice(0, MOST_CUES)
      .map(({ isTone, isAnswer, leans, ...cue }): DecidingCue => ({ ...cue, strength: Math.round(cue.strength * 100) / 100 })),
  };
}
