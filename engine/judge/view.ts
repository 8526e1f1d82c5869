import type { CueContext, DecidingCue, Span } from '../finding.ts';
import { findHits, type Hit } from '../match/hits.ts';
import type { RuleMatch } from '../match/match-text.ts';
import type { Matcher } from '../match/matcher.ts';
import { findSingles } from '../match/patterns.ts';
import { factsOf } from '../pack/facts.ts';
import type { PackCue } from '../pack/pack.ts';
import type { ReadBlock } from '../read-block.ts';
import type { Stance, StanceEvidence } from '../vocabulary.ts';
import { cueIndexOf, withJoined } from './cue-index.ts';
import { findQuotations } from './find-quotations.ts';
import { withSpeakers } from './transcript.ts';

/** A cue that bears on a match, with how strongly. */
export interface ActiveCue extends DecidingCue {
  /** It is heard in the passage and bears on no sentence by its grammar. */
  isTone?: true;
  /** It answers the question that the claim's sentence asks. */
  isAnswer?: true;
  /** What the manner of the passage says for each stance that is no assertion. */
  leans?: readonly Told[];
}

/** Log-odds for a stance that is no assertion, from how a passage is told. */
export interface Told {
  stance: Exclude<Stance, 'asserted'>;
  odds: number;
  /** What each kind of evidence among the cues is worth beside. */
  evidence: Readonly<Partial<Record<StanceEvidence, number>>>;
}

/** A cue's words at a place of a text. */
export interface CueHit extends Span {
  cue: PackCue;
}

/** A text with the cues in it. Hits and cue hits are sorted by start. */
export interface ReadText {
  text: string;
  hits: readonly Hit[];
  cueHits: readonly CueHit[];
}

/** What the steps of the judge look at: one block, and the document around it. */
export interface JudgeView extends ReadText {
  document: DocumentView;
  block: ReadBlock;
  /** Index of the block in the document. */
  index: number;
  /** Quotations of the text, marks included, sorted by start. */
  quotations: readonly Span[];
  /** Those of the cue hits that are words of a claim: 假的 in 登月是假的 says nothing of the claim before it. */
  claimed: ReadonlySet<CueHit>;
}

/** One step: the cues it sees for a match. Steps are pure and know nothing of each other. */
export type JudgeStep = (view: JudgeView, match: RuleMatch) => ActiveCue[];

/** How far before a cue the words may stand that take it away, in UTF-16 units of Han and of Latin text. */
const NOT_AFTER = { han: 14, latin: 48 };
/** No pseudo-cue is longer than this, in UTF-16 units, soft marks and zero-width characters included. */
const LONGEST_PSEUDO_CUE = 80;

/** A document being judged. Each text is looked through for cues once, when a step first asks for it. */
export class DocumentView {
  readonly matcher: Matcher;
  readonly title: string | undefined;
  readonly isReview: boolean;
  readonly #blocks: readonly ReadBlock[];
  #spoken: readonly ReadBlock[] | undefined;
  readonly #views = new Map<number, JudgeView>();
  readonly #texts = new Map<string, ReadText>();

  constructor(matcher: Matcher, blocks: readonly ReadBlock[], title: string | undefined, isReview: boolean) {
    this.matcher = matcher;
    this.#blocks = blocks;
    this.title = title;
    this.isReview = isReview;
  }

  /** With their speakers, who are looked for when a block is first asked for: most documents have no match. */
  get blocks(): readonly ReadBlock[] {
    this.#spoken ??= withSpeakers(this.#blocks);
    return this.#spoken;
  }

  /** The block at an index; undefined beyond the ends. */
  at(index: number): JudgeView | undefined {
    const known = this.#views.get(index);
    const block = this.blocks[index];
    if (known || !block) return known;
    const { text } = block;
    const hits = this.#hitsIn(text);
    const cueHits = findCues(this.matcher, text, hits);
    const claimed = findClaimed(block, hits, cueHits);
    const view = { document: this, block, index, text, hits, cueHits, quotations: findQuotations(text), claimed };
    this.#views.set(index, view);
    return view;
  }

  /** A text that is no block: a title, a heading. */
  read(text: string): ReadText {
    const known = this.#texts.get(text);
    if (known) return known;
    const hits = this.#hitsIn(text);
    const read = { text, hits, cueHits: findCues(this.matcher, text, hits) };
    this.#texts.set(text, read);
    return read;
  }

  #hitsIn(text: string): readonly Hit[] {
    return withJoined(this.matcher, text, findHits(this.matcher, text, cueIndexOf(this.matcher).heard));
  }

  /** Cues that need no words of their own, by the place that decides. */
  cuesAt(place: PackCue['place']): PackCue[] {
    return factsOf(this.matcher.pack).cues.filter((cue) => cue.place === place);
  }
}

/** Hits of cue words that are not part of a pseudo-cue: 不得不说 does not negate, though 不得 stands in it. */
function findCues(matcher: Matcher, text: string, hits: readonly Hit[]): CueHit[] {
  const found: CueHit[] = [];
  const keep = (cue: PackCue, start: number, end: number) => {
    if (cue.except !== null && isPseudo(hits, { start, end }, cue.except)) return;
    if (cue.notAfter !== null && isAfter(matcher, text, hits, start, cue)) return;
    found.push({ cue, start, end });
  };
  const { byClass, bySingle } = cueIndexOf(matcher);
  for (const hit of hits) {
    const cues = byClass[hit.class];
    if (cues) for (const cue of cues) keep(cue, hit.start, hit.end);
  }
  const words = found.length;
  // Cues of one character (说) are looked for here only, where a claim has been found already.
  for (let at = 0; at < text.length; at++) {
    const cues = bySingle[matcher.symbolTable[text.charCodeAt(at)] as number];
    if (cues) for (const cue of cues) keep(cue, at, at + 1);
  }
  // Hits are sorted.
  return found.length === words ? found : found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** No word of a claim is longer than this, in UTF-16 units, soft marks and zero-width characters included. */
const LONGEST_CLAIM_WORD = 80;

function findClaimed({ matches }: ReadBlock, hits: readonly Hit[], cueHits: readonly CueHit[]): Set<CueHit> {
  if (matches.length === 0) return new Set();
  const classes = new Set(matches.flatMap(({ rule }) => rule.claimWords ?? []));
  const words = [...matches.flatMap((match) => match.words), ...hits.filter((hit) => classes.has(hit.class))].sort(
    (a, b) => a.start - b.start,
  );
  return new Set(cueHits.filter((hit) => within(words, reachAround(hit)).some((word) => covers(word, hit))));
}

/** As far on both sides as a word of a claim may reach that overlaps the span. */
export function reachAround({ start, end }: Span): Span {
  return { start: start - LONGEST_CLAIM_WORD, end: end + LONGEST_CLAIM_WORD };
}

/** Whether a hit of the class covers the span. Hits are sorted by start: what begins behind the span's start covers it no more. */
function isPseudo(hits: readonly Hit[], { start, end }: Span, except: number): boolean {
  for (let at = firstFrom(hits, start - LONGEST_PSEUDO_CUE); at < hits.length; at++) {
    const other = hits[at] as Hit;
    if (other.start > start) return false;
    if (other.class === except && other.end >= end) return true;
  }
  return false;
}

/** Marks that end a clause. */
const CLAUSE_ENDS = '。！？!?；;：:\n';

/** Whether a word of `notAfter` stands shortly before, in the same clause. */
function isAfter(matcher: Matcher, text: string, hits: readonly Hit[], position: number, { notAfter, notAfterExcept }: PackCue): boolean {
  const reach = /[A-Za-z]/.test(text.charAt(position)) ? NOT_AFTER.latin : NOT_AFTER.han;
  let from = position;
  while (from > 0 && from > position - reach && !CLAUSE_ENDS.includes(text.charAt(from - 1))) from--;
  const isOpen = (at: Span) => notAfterExcept === null || !isPseudo(hits, at, notAfterExcept);
  for (const hit of within(hits, { start: from, end: position })) if (hit.class === notAfter && isOpen(hit)) return true;
  if (notAfter === null) return false;
  for (const at of findSingles(matcher.pack.sections, matcher.symbolTable, notAfter, text, { start: from, end: position }))
    if (isOpen({ start: at, end: at + 1 })) return true;
  return false;
}

/** Those of the sorted spans that lie within `range`. Found by bisection, so that long blocks stay cheap. */
export function within<T extends Span>(sorted: readonly T[], range: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(sorted, range.start); at < sorted.length; at++) {
    const span = sorted[at] as T;
    if (span.start >= range.end) break;
    if (span.end <= range.end) found.push(span);
  }
  return found;
}

/** The index of the first of the sorted spans that begins at `start` or behind it. */
function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a hit of the class lies in the range; a class of null has none. */
export function holds(read: Pick<ReadText, 'hits'>, range: Span, words: number | null): boolean {
  return words !== null && within(read.hits, range).some((hit) => hit.class === words);
}

/** The cue as it is reported, at `strength` times `weight`. */
export function activate(hit: CueHit, text: string, where: CueContext = 'text', weight = 1): ActiveCue {
  const { cue, start, end } = hit;
  return { cue: cue.id, stance: cue.stance, where, start, end, quote: text.slice(start, end), strength: cue.strength * weight };
}
