import type { Finding } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import type { Matcher } from '../match/matcher.ts';
import { isSameSpeaker, type ReadBlock } from '../read-block.ts';
import { findEvidence, judgeMatch } from './judge-match.ts';
import { type ActiveCue, DocumentView, type JudgeView } from './view.ts';

/** A document with what its words satisfy. */
export interface JudgedDocument {
  title?: string | undefined;
  /** The page carries ClaimReview markup. */
  isReview?: boolean | undefined;
  blocks: readonly ReadBlock[];
}

/** Judges the matches of a document, block by block, in the light of all others. Blocks are named by their index in the document. */
export interface Judge {
  /** The findings of a block in text order; the same each time it is asked. */
  findingsIn: (index: number) => Finding[];
  /** Does the work of `findingsIn` beforehand, one match at each step, for callers that must not hold up others. */
  prepare: (index: number) => Generator<undefined, void, undefined>;
}

/** How sure a refutation elsewhere must be to speak for this place too. */
const SURE = 0.2;
/** How strong a refuting cue must be to be one, and no mere tone. */
const CLEAR = 0.6;
/** Strength of "the same claim is refuted elsewhere in the text". */
const REFUTED_ELSEWHERE = 0.2;
/** How many blocks away that may be. */
const ELSEWHERE = 40;

/** A match judged by what stands around it, before other matches are asked. */
interface Judged {
  view: JudgeView;
  match: RuleMatch;
  cues: ActiveCue[];
  finding: Finding;
}

/** Opens a document for judging. Nothing is done before a block is asked for, so that the work can be cut into slices. */
export function openJudge(matcher: Matcher, { title, isReview, blocks }: JudgedDocument): Judge {
  const document = new DocumentView(matcher, blocks, title, isReview === true);
  const known = new Map<number, Judged[]>();
  const refuted = new Map<number, ReadonlyMap<string, Judged>>();

  function* judgeAlone(index: number): Generator<undefined, Judged[], undefined> {
    const before = known.get(index);
    if (before) return before;
    const view = document.at(index);
    const judged: Judged[] = [];
    for (const match of view?.block.matches ?? []) {
      judged.push(judgeOne(view as JudgeView, match));
      yield;
    }
    known.set(index, judged);
    return judged;
  }

  const refutedIn = (index: number) => {
    const before = refuted.get(index);
    if (before) return before;
    const made = surestRefutations(finish(judgeAlone(index)));
    refuted.set(index, made);
    return made;
  };

  return {
    *prepare(index) {
      yield* judgeAlone(index);
      for (const other of nearby(blocks, index)) yield* judgeAlone(other);
    },
    findingsIn: (index) =>
      finish(judgeAlone(index)).map((one) => {
        const others = nearby(blocks, index).flatMap((other) => refutedIn(other).get(one.finding.rule) ?? []);
        return inLightOf(
          one,
          others.filter(({ view }) => isSameSpeaker(view.block, one.view.block)),
        );
      }),
  };
}

function finish<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Judges every match of a document. @returns findings for each block, in text order */
export function judgeDocument(matcher: Matcher, document: JudgedDocument): Finding[][] {
  const judge = openJudge(matcher, document);
  return document.blocks.map((block, index) => (block.matches.length > 0 ? judge.findingsIn(index) : []));
}

function judgeOne(view: JudgeView, match: RuleMatch): Judged {
  const cues = findEvidence(view, match);
  return { view, match, cues, finding: judgeMatch(view, match, cues) };
}

/** For each rule the place where its claim is refuted most surely. */
function surestRefutations(judged: readonly Judged[]): Map<string, Judged> {
  const surest = new Map<string, Judged>();
  for (const one of judged) {
    const { rule, confidence } = one.finding;
    if (isRefuted(one.finding) && confidence < (surest.get(rule)?.finding.confidence ?? 1)) surest.set(rule, one);
  }
  return surest;
}

/** Indexes of blocks with matches that are near enough to speak of the block at `index`. */
function nearby(blocks: readonly ReadBlock[], index: number): number[] {
  const from = Math.max(0, index - ELSEWHERE);
  return blocks.slice(from, index + ELSEWHERE + 1).flatMap((block, offset) => (block.matches.length > 0 ? [from + offset] : []));
}

/** A text that refutes a claim in one place and repeats its words in another still refutes it. */
function inLightOf(one: Judged, refutations: readonly Judged[]): Finding {
  const [surest] = [...refutations].sort((a, b) => a.finding.confidence - b.finding.confidence);
  if (surest === undefined || isRefuted(one.finding)) return one.finding;
  const { index } = surest.view;
  const where = index === one.view.index ? 'text' : index < one.view.index ? 'before' : 'after';
  const { start, end, quote } = surest.finding;
  const elsewhere: ActiveCue = { cue: 'refuted-elsewhere', stance: 'debunked', where, start, end, quote, strength: REFUTED_ELSEWHERE };
  return judgeMatch(
    one.view,
    one.match,
    [...one.cues, elsewhere].sort((a, b) => b.strength - a.strength || a.start - b.start),
  );
}

function isRefuted({ stance, confidence, cues }: Finding): boolean {
  if ((stance !== 'debunked' && stance !== 'negated') || confidence > SURE) return false;
  return cues.some((cue) => (cue.stance === 'debunked' || cue.stance === 'negated') && cue.strength >= CLEAR);
}
