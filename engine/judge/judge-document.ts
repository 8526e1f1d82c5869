import { type Finding, isShown, LEVEL_THRESHOLDS } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import type { Matcher } from '../match/matcher.ts';
import { isSameSpeaker, type ReadBlock } from '../read-block.ts';
import type { Level } from '../vocabulary.ts';
import { cuesBeside, judgeMatch, mostConfidence, withWording } from './judge-match.ts';
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
  /** Those of them that are shown at a level. Most words of claims in ordinary text are far from it, and are not judged to the end. */
  shownIn: (index: number, level: Level) => Finding[];
  /** Does the work of `shownIn` beforehand, one match at each step, for callers that must not hold up others. */
  prepare: (index: number, level: Level) => Generator<undefined, void, undefined>;
}

/** How sure a refutation elsewhere must be to speak for this place too. */
const SURE = 0.2;
/** How strong a refuting cue must be to be one, and no mere tone. */
const CLEAR = 0.6;
/** Strength of "the same claim is refuted elsewhere in the text". */
const REFUTED_ELSEWHERE = 0.2;
/** How many blocks away that may be. */
const ELSEWHERE = 40;

/** A match judged by what stands around it, before other matches are asked; to the end only when somebody wants to know. */
class Judged {
  readonly view: JudgeView;
  readonly match: RuleMatch;
  readonly #beside: readonly ActiveCue[];
  #cues: readonly ActiveCue[] | undefined;
  #finding: Finding | undefined;

  constructor(view: JudgeView, match: RuleMatch) {
    this.view = view;
    this.match = match;
    this.#beside = cuesBeside(view, match);
  }

  get cues(): readonly ActiveCue[] {
    this.#cues ??= withWording(this.view, this.match, this.#beside);
    return this.#cues;
  }

  get finding(): Finding {
    return this.settle();
  }

  /** Judges to the end. */
  settle(): Finding {
    this.#finding ??= judgeMatch(this.view, this.match, this.cues);
    return this.#finding;
  }

  /** Whether it may be shown at a level. Neither its wording nor what other matches say can lift it when this says no. */
  mayShow(level: Level): boolean {
    return mostConfidence(this.match, this.#beside) >= LEVEL_THRESHOLDS[level];
  }

  /** Whether its claim may be refuted here, surely enough to speak for other places: by some cue, for the wording refutes nothing. */
  get mayRefute(): boolean {
    return this.#beside.some(isClearlyAgainst);
  }
}

/** Opens a document for judging. Nothing is done before a block is asked for, so that the work can be cut into slices. */
export function openJudge(matcher: Matcher, { title, isReview, blocks }: JudgedDocument): Judge {
  const document = new DocumentView(matcher, blocks, title, isReview === true);
  const known = new Map<number, Judged[]>();
  const refutations = new Map<number, Map<string, Judged | undefined>>();

  function* judgeAlone(index: number): Generator<undefined, Judged[], undefined> {
    const before = known.get(index);
    if (before) return before;
    const view = document.at(index);
    const judged: Judged[] = [];
    for (const match of view?.block.matches ?? []) {
      judged.push(new Judged(view as JudgeView, match));
      yield;
    }
    known.set(index, judged);
    return judged;
  }

  /** The place in a block where a rule's claim is refuted most surely. */
  const surestRefutation = (index: number, rule: string) => {
    const known = refutations.get(index) ?? new Map<string, Judged | undefined>();
    refutations.set(index, known);
    if (!known.has(rule)) {
      const ofRule = finish(judgeAlone(index)).filter((one) => one.match.rule.id === rule);
      known.set(rule, surestOf(ofRule.filter((one) => one.mayRefute && isRefuted(one.finding))));
    }
    return known.get(rule);
  };

  const judgeFully = (one: Judged, index: number): Finding => {
    const others = nearby(blocks, index).flatMap((other) => surestRefutation(other, one.match.rule.id) ?? []);
    return inLightOf(one, surestOf(others.filter(({ view }) => isSameSpeaker(view.block, one.view.block))));
  };

  return {
    *prepare(index, level) {
      const own = (yield* judgeAlone(index)).filter((one) => one.mayShow(level));
      const rules = new Set(own.map(({ match }) => match.rule));
      for (const other of own.length > 0 ? nearby(blocks, index) : []) {
        for (const one of yield* judgeAlone(other)) {
          if (!own.includes(one) && !(rules.has(one.match.rule) && one.mayRefute)) continue;
          one.settle();
          yield;
        }
      }
    },
    findingsIn: (index) => finish(judgeAlone(index)).map((one) => judgeFully(one, index)),
    shownIn: (index, level) =>
      finish(judgeAlone(index))
        .filter((one) => one.mayShow(level))
        .map((one) => judgeFully(one, index))
        .filter((finding) => isShown(finding, level)),
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

/** The refutation that leaves its claim least; of equals the first. */
function surestOf(refutations: readonly Judged[]): Judged | undefined {
  return refutations.reduce<Judged | undefined>(
    (surest, one) => (surest && surest.finding.confidence <= one.finding.confidence ? surest : one),
    undefined,
  );
}

/** Indexes of blocks with matches that are near enough to speak of the block at `index`. */
function nearby(blocks: readonly ReadBlock[], index: number): number[] {
  const from = Math.max(0, index - ELSEWHERE);
  return blocks.slice(from, index + ELSEWHERE + 1).flatMap((block, offset) => (block.matches.length > 0 ? [from + offset] : []));
}

/** A text that refutes a claim in one place and repeats its words in another still refutes it. */
function inLightOf(one: Judged, surest: Judged | undefined): Finding {
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
  return (stance === 'debunked' || stance === 'negated') && confidence <= SURE && cues.some(isClearlyAgainst);
}

function isClearlyAgainst({ stance, strength }: Pick<ActiveCue, 'stance' | 'strength'>): boolean {
  return (stance === 'debunked' || stance === 'negated') && Math.round(100 * strength) >= 100 * CLEAR;
}
