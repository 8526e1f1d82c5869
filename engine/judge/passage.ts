import type { CueContext } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import type { PackCue } from '../match/pack.ts';
import { isClaimWord } from './sentence-cues.ts';
import { type ActiveCue, activate, type CueHit, covers, type JudgeStep, type JudgeView } from './view.ts';

/** How far a word speaks of a claim that it does not touch: full weight, less, and least, to these distances in units of Han text. */
const REACH = [
  { to: 80, weight: 1 },
  { to: 250, weight: 0.75 },
  { to: 800, weight: 0.5 },
  { to: 3000, weight: 0.3 },
] as const;
const FARTHEST = 3000;
/** The same thought takes this many times the letters in a Latin script. */
const LATIN_LENGTH = 2.5;
/** A word that refutes, seen from outside the sentence it was made for. */
const LOOSE_REFUTATION = 0.4;
const REFUTING: ReadonlySet<PackCue['place']> = new Set(['before', 'after', 'around', 'pair']);
/** One that has a claim of its own to refute. */
const SPOKEN_FOR = 0.35;

/**
 * The tone of the passage: words that reporters, fact-checkers, lawmakers, novelists, askers, sellers and believers use around what they tell.
 * None of them decides alone; the nearer, the more it says.
 */
export const passageCues: JudgeStep = (view, match) => {
  const found: ActiveCue[] = [];
  const scale = /[A-Za-z]/.test(view.text.charAt(match.start)) ? LATIN_LENGTH : 1;
  for (const { block, distance, where } of blocksAround(view, match, FARTHEST * scale)) {
    for (const hit of block.cueHits) {
      const share = shareOf(hit, block, view, match);
      if (share === 0) continue;
      const away = (where === 'text' ? gap(hit, match) : where === 'before' ? distance + block.text.length - hit.end : distance + hit.start) / scale;
      const reach = REACH.find(({ to }) => away <= to);
      if (reach) found.push({ ...activate(hit, block.text, where, share * reach.weight), isTone: true });
    }
  }
  return loudest(found);
};

/** A place is heard once: 没有科学依据 holds 科学依据, and refutes in more than one cue. */
function loudest(cues: readonly ActiveCue[]): ActiveCue[] {
  const kept: ActiveCue[] = [];
  for (const cue of [...cues].sort((a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.where === cue.where && other.stance === cue.stance && other.start < cue.end && cue.start < other.end)) kept.push(cue);
  }
  return kept;
}

/** What part of its strength a cue has as a sign of tone; 0 when it is none. */
function shareOf(hit: CueHit, block: JudgeView, view: JudgeView, match: RuleMatch): number {
  if (hit.cue.place === 'passage') return block === view && match.words.some((word) => covers(word, hit)) ? 0 : 1;
  // Words that refute in one place refute in the next, though their grammar is not seen.
  if (hit.cue.stance !== 'debunked' || !REFUTING.has(hit.cue.place)) return 0;
  if (block === view && covers(match.sentence, hit)) return 0;
  if (isClaimWord(block, hit, match)) return 0;
  return LOOSE_REFUTATION * (block.block.matches.some((other) => other.rule !== match.rule && covers(other.sentence, hit)) ? SPOKEN_FOR : 1);
}

function gap(hit: CueHit, match: RuleMatch): number {
  return hit.end <= match.start ? match.start - hit.end : Math.max(0, hit.start - match.end);
}

interface Neighbour {
  block: JudgeView;
  /** From the claim to the near edge of the block. */
  distance: number;
  where: CueContext;
}

function* blocksAround(view: JudgeView, match: RuleMatch, farthest: number): Generator<Neighbour, void, undefined> {
  yield { block: view, distance: 0, where: 'text' };
  for (const [step, where, room] of [
    [-1, 'before', match.start],
    [1, 'after', view.text.length - match.end],
  ] as const) {
    let distance = room;
    for (let index = view.index + step; distance < farthest; index += step) {
      const block = view.document.at(index);
      if (!block) break;
      yield { block, distance, where };
      distance += block.text.length;
    }
  }
}
