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
import { weigh } from './weigh.ts';
import { wordingCues } from './wording.ts';

/** From the claim outwards: its sentence, what holds it, what stands beside it, the passage, the page. */
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
  wordingCues,
  titleCues,
  reviewCues,
];

/** A finding names so many cues; further ones changed little. */
const MOST_CUES = 12;

/** Every cue that bears on a match, strongest first. */
export function findEvidence(view: JudgeView, match: RuleMatch): ActiveCue[] {
  const found = STEPS.flatMap((step) => step(view, match));
  // A question that is answered is what the answer makes it.
  const isAnswered = found.some((cue) => cue.isAnswer);
  const cues = isAnswered ? found.filter((cue) => cue.stance !== 'questioned' || cue.isTone) : found;
  return cues.sort((a, b) => b.strength - a.strength || a.start - b.start);
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
