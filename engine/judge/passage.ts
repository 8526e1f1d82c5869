import type { CueContext, Span } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import { isSameSpeaker } from '../read-block.ts';
import type { Stance } from '../vocabulary.ts';
import { isHeldOff, isInOneQuotation } from './quotation.ts';
import { refutesAnywhere } from './refuting.ts';
import { isClaimWord, isRepeated } from './sentence-cues.ts';
import { territoryOf } from './territory.ts';
import { type ActiveCue, activate, type CueHit, covers, type JudgeStep, type JudgeView, within } from './view.ts';

/** How far a word speaks of a claim that it does not touch: full weight, less, and least, to these distances in units of Han text. */
const REACH = [
  { to: 80, weight: 1 },
  { to: 250, weight: 0.75 },
  { to: 800, weight: 0.5 },
  { to: 1500, weight: 0.3 },
] as const;
const FARTHEST = 1500;
/** The same thought takes this many times the letters in a Latin script. */
const LATIN_LENGTH = 2.5;
/** A word that refutes, seen from outside the sentence it was made for. */
const LOOSE_REFUTATION = 0.15;
/** A word of tone in the claim's own sentence may belong to the story that the claim tells. */
const IN_OWN_SENTENCE = 0.7;
/** A word that speaks of another claim first. */
const SPOKEN_FOR = 0.35;

/**
 * The tone of the passage: words that reporters, fact-checkers, lawmakers, novelists, askers, sellers and believers use around what they tell.
 * None of them decides alone; the nearer, the more it says.
 */
export const passageCues: JudgeStep = (view, match) => {
  const found: Heard[] = [];
  const own = territoryOf(view, match);
  const scale = /[A-Za-z]/.test(view.text.charAt(match.start)) ? LATIN_LENGTH : 1;
  for (const { block, where, from } of blocksAround(view, match, FARTHEST * scale)) {
    const range = { start: match.start - from - FARTHEST * scale, end: match.end - from + FARTHEST * scale };
    for (const hit of within(block.cueHits, range)) {
      const isOwn = hit.start + from >= own.start && hit.end + from <= own.end;
      const share = shareOf(hit, block, view, match) * (isOwn && isSameSection(block, view) ? 1 : SPOKEN_FOR);
      if (share === 0) continue;
      const away = gap({ start: hit.start + from, end: hit.end + from }, match) / scale;
      const reach = REACH.find(({ to }) => away <= to);
      if (reach) found.push({ hit, share: share * reach.weight, block, where, at: hit.start + from });
    }
  }
  return loudest(found);
};

/** Comments under an article, the next myth in a list: another heading, another matter. */
export function isSameSection(a: JudgeView, b: JudgeView): boolean {
  return a.block.heading === b.block.heading && isSameSpeaker(a.block, b.block);
}

interface Heard {
  hit: CueHit;
  /** What part of its strength it has here. */
  share: number;
  block: JudgeView;
  where: CueContext;
  /** Where it begins, counted from the start of the claim's block. */
  at: number;
}

/** A place is heard once: 没有科学依据 holds 科学依据, and refutes in more than one cue. */
function loudest(heard: Heard[]): ActiveCue[] {
  const kept: ActiveCue[] = [];
  const taken = new Map<Stance, Span[]>();
  for (const { hit, share, block, where, at } of heard.sort((a, b) => loudness(b) - loudness(a) || length(b.hit) - length(a.hit))) {
    const own = taken.get(hit.cue.stance) ?? [];
    const end = at + length(hit);
    if (own.some((span) => span.start < end && at < span.end)) continue;
    taken.set(hit.cue.stance, [...own, { start: at, end }]);
    kept.push({ ...activate(hit, block.text, where, share), isTone: true });
  }
  return kept;
}

function loudness({ hit, share }: Heard): number {
  return hit.cue.strength * share;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** What part of its strength a cue has as a sign of tone; 0 when it is none. */
function shareOf(hit: CueHit, block: JudgeView, view: JudgeView, match: RuleMatch): number {
  const isHere = block === view;
  if (block.claimed.has(hit) && !(isHere && covers(match.sentence, hit))) return 0;
  if (isHere && (isClaimWord(block, hit, match) || isRepeated(view.text, hit, match))) return 0;
  if (hit.cue.stance === 'debunked' && isHeldOff(block, hit, isHere ? match : null)) return 0;
  if (hit.cue.place === 'passage') return !isHere ? 1 : isOwnWord(view, hit, match) ? 0 : covers(match.sentence, hit) ? IN_OWN_SENTENCE : 1;
  // Words that refute in one place refute in the next, though their grammar is not seen.
  if (!refutesAnywhere(hit.cue)) return 0;
  if (isHere && covers(match.sentence, hit)) return 0;
  return LOOSE_REFUTATION;
}

/** Whether a word belongs to what is claimed and not to how it is told: 千万别动他 in a claim about first aid. What comes behind a colon or in the same quotation is told. */
function isOwnWord(view: JudgeView, hit: CueHit, match: RuleMatch): boolean {
  if (covers(match, hit)) return true;
  if (isInOneQuotation(view, match, hit)) return true;
  if (hit.cue.stance !== 'asserted' || !covers(match.sentence, hit)) return false;
  const lead = view.text.slice(match.sentence.start, match.start);
  const told = match.sentence.start + Math.max(lead.lastIndexOf('：'), lead.lastIndexOf(':')) + 1;
  return hit.start >= told;
}

function gap(hit: Span, match: RuleMatch): number {
  return hit.end <= match.start ? match.start - hit.end : Math.max(0, hit.start - match.end);
}

interface Neighbour {
  block: JudgeView;
  where: CueContext;
  /** Where the block begins, counted from the start of the claim's block; negative before it. */
  from: number;
}

/** The claim's block and those around it, as far as any of their text is near enough. */
function* blocksAround(view: JudgeView, match: RuleMatch, farthest: number): Generator<Neighbour, void, undefined> {
  yield { block: view, where: 'text', from: 0 };
  let from = 0;
  for (let block = view.document.at(view.index - 1); block && match.start - from < farthest; block = view.document.at(block.index - 1)) {
    from -= block.text.length;
    yield { block, where: 'before', from };
  }
  from = view.text.length;
  for (let block = view.document.at(view.index + 1); block && from - match.end < farthest; block = view.document.at(block.index + 1)) {
    yield { block, where: 'after', from };
    from += block.text.length;
  }
}
