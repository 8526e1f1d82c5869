import type { Finding } from '../finding.ts';
import type { Matcher, RuleMatch } from '../match/match-text.ts';
import type { ReadBlock } from '../read-block.ts';
import { findEvidence, judgeMatch } from './judge-match.ts';
import { type ActiveCue, DocumentView, type JudgeView } from './view.ts';

/** A document with what its words satisfy. */
export interface JudgedDocument {
  title?: string | undefined;
  /** The page carries ClaimReview markup. */
  isReview?: boolean | undefined;
  blocks: readonly ReadBlock[];
}

interface Judged {
  view: JudgeView;
  match: RuleMatch;
  cues: ActiveCue[];
  finding: Finding;
}

/** How sure a refutation elsewhere must be to speak for this place too. */
const SURE = 0.2;
/** Strength of "the same claim is refuted elsewhere in the text"; least when far away. */
const REFUTED_ELSEWHERE = 0.55;
/** How many blocks away that may be. */
const ELSEWHERE = 40;

/** Judges every match of a document. @returns findings for each block, in text order */
export function judgeDocument(matcher: Matcher, { title, isReview, blocks }: JudgedDocument): Finding[][] {
  const document = new DocumentView(matcher, blocks, title, isReview === true);
  const judged: Judged[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const match of block.matches) {
      const view = document.at(index) as JudgeView;
      const cues = findEvidence(view, match);
      judged.push({ view, match, cues, finding: judgeMatch(view, match, cues) });
    }
  }
  const findings: Finding[][] = blocks.map(() => []);
  for (const one of judged) {
    const elsewhere = refutedElsewhere(one, judged);
    findings[one.view.index]?.push(elsewhere ? judgeMatch(one.view, one.match, [...one.cues, elsewhere].sort(byStrength)) : one.finding);
  }
  return findings;
}

/** A text that refutes a claim in one place and repeats its words in another still refutes it. */
function refutedElsewhere(one: Judged, judged: readonly Judged[]): ActiveCue | null {
  let best: Judged | null = null;
  for (const other of judged) {
    if (other === one || other.match.rule !== one.match.rule || Math.abs(other.view.index - one.view.index) > ELSEWHERE) continue;
    const { stance, confidence } = other.finding;
    if ((stance === 'debunked' || stance === 'negated') && confidence <= SURE && !(best && best.finding.confidence <= confidence)) best = other;
  }
  if (!best) return null;
  const { index } = best.view;
  const where = index === one.view.index ? 'text' : index < one.view.index ? 'before' : 'after';
  const { start, end, quote } = best.finding;
  return { cue: 'refuted-elsewhere', stance: 'debunked', where, start, end, quote, strength: REFUTED_ELSEWHERE };
}

function byStrength(a: ActiveCue, b: ActiveCue): number {
  return b.strength - a.strength || a.start - b.start;
}
