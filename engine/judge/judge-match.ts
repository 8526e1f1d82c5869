import type { DecidingCue, Finding } from '../finding.ts';
import { LEVEL_THRESHOLDS } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import type { Stance } from '../vocabulary.ts';
import { labelCues, nextSentenceCues } from './block-cues.ts';
import { quotationCues } from './quotation.ts';
import { questionCues, sentenceCues } from './sentence-cues.ts';
import type { ActiveCue, JudgeStep, JudgeView } from './view.ts';

const STEPS: readonly JudgeStep[] = [sentenceCues, questionCues, quotationCues, labelCues, nextSentenceCues];

/** Below the most permissive level nothing is called asserted. */
const ASSERTED_FROM = LEVEL_THRESHOLDS.thorough;

/** Gives a match its stance and its confidence, with the cues that decided. */
export function judgeMatch(view: JudgeView, match: RuleMatch): Finding {
  const cues = STEPS.flatMap((step) => step(view, match)).sort((a, b) => b.strength - a.strength || a.start - b.start);
  const confidence = weigh(match.confidence, cues);
  const { rule, start, end, words } = match;
  return {
    rule: rule.id,
    version: rule.version,
    start,
    end,
    quote: view.passage.text.slice(start, end),
    stance: chooseStance(confidence, cues),
    confidence,
    verdict: rule.verdict,
    harm: rule.harm,
    words,
    cues: cues.map(({ strength, ...cue }): DecidingCue => cue),
  };
}

/**
 * Each sceptical cue takes its share of the confidence away; each asserting cue then gives a share of the doubt back:
 * independent pieces of evidence, combined as noisy-or. Rounded to a hundredth, so that equal texts give equal figures.
 */
function weigh(base: number, cues: readonly ActiveCue[]): number {
  let confidence = base;
  for (const cue of distinct(cues)) if (cue.stance !== 'asserted') confidence *= 1 - cue.strength;
  for (const cue of distinct(cues)) if (cue.stance === 'asserted') confidence = 1 - (1 - confidence) * (1 - cue.strength);
  return Math.round(confidence * 100) / 100;
}

/** The same cue set twice is one piece of evidence. */
function distinct(cues: readonly ActiveCue[]): ActiveCue[] {
  return [...new Map([...cues].reverse().map((cue) => [cue.cue, cue])).values()];
}

function chooseStance(confidence: number, cues: readonly ActiveCue[]): Stance {
  const sceptical = cues.find((cue) => cue.stance !== 'asserted');
  return confidence >= ASSERTED_FROM || sceptical === undefined ? 'asserted' : sceptical.stance;
}
