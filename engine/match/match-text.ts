import type { Span } from '../finding.ts';
import { SOFT } from '../normalize/fold.ts';
import { sentenceAt } from '../normalize/sentence.ts';
import type { Language } from '../vocabulary.ts';
import { type Filling, tightestFilling } from './conditions.ts';
import { findHits, type Hit, type Lexicon, openLexicon } from './lexicon.ts';
import type { Pack, PackPattern, PackRule, PackWording, Slot } from './pack.ts';
import { preferNarrow } from './prefer-narrow.ts';

/** A pack made ready to match; build once, use for every text. */
export interface Matcher {
  pack: Pack;
  lexicon: Lexicon;
  /** Classes that a pattern waits for. */
  anchors: ReadonlySet<number>;
  /** Class to the patterns whose anchor slot it may fill. Made when a text first has a hit of an anchor. */
  readonly anchored: ReadonlyMap<number, AnchoredPattern[]>;
  /** The learned wording, ready to look up. Made when a text first has something to judge. */
  readonly wording: Partial<Record<Language, WordingTable>>;
}

/** Weights of short runs of words, in log-odds; see judge/wording.ts. */
export interface WordingTable {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

interface AnchoredPattern {
  rule: PackRule;
  pattern: PackPattern;
}

/** Hits that satisfy a rule, not yet judged. Offsets in UTF-16 units of the text. */
export interface RuleMatch extends Filling {
  rule: PackRule;
  confidence: number;
  sentence: Span;
}

/** What a text holds: the matches, and every hit for the judge to find cues in. */
export interface TextMatches {
  matches: RuleMatch[];
  hits: Hit[];
}

/** Makes a pack ready to match. Cheap: what only texts with a possible claim need is made when the first one comes. */
export function createMatcher(pack: Pack): Matcher {
  let anchored: Map<number, AnchoredPattern[]> | undefined;
  let wording: Matcher['wording'] | undefined;
  return {
    pack,
    lexicon: openLexicon(pack),
    anchors: new Set(pack.anchors),
    get anchored() {
      anchored ??= anchorPatterns(pack);
      return anchored;
    },
    get wording() {
      wording ??= readWording(pack);
      return wording;
    },
  };
}

function readWording({ wording = {} }: Pack): Matcher['wording'] {
  const table = ({ bias, grams, weights }: PackWording): WordingTable => ({
    bias,
    weights: new Map(grams.split('\n').map((gram, index) => [gram, (weights[index] as number) / 100])),
  });
  return { ...(wording.zh ? { zh: table(wording.zh) } : {}), ...(wording.en ? { en: table(wording.en) } : {}) };
}

function anchorPatterns(pack: Pack): Map<number, AnchoredPattern[]> {
  const anchored = new Map<number, AnchoredPattern[]>();
  for (const rule of pack.rules) {
    for (const pattern of rule.patterns) {
      for (const id of pattern.slots[pattern.anchor] as Slot) append(anchored, id, { rule, pattern });
    }
  }
  return anchored;
}

function append<T>(lists: Map<number, T[]>, id: number, item: T): void {
  const list = lists.get(id);
  if (list) list.push(item);
  else lists.set(id, [item]);
}

/** A claim told over two sentences is heard less surely than one told in a breath. Set by hand; 0.8 to 0.9 gave the same findings on unseen texts. */
const OVER_TWO_SENTENCES = 0.85;

/** The hits of one sentence, or of two neighbours. */
interface Group {
  sentence: Span;
  hits: Hit[];
  isPair?: true;
}

interface SentenceGroup extends Group {
  /** Whether the sentence of the group before it is its neighbour. */
  followsOn: boolean;
}

/**
 * Every rule that a sentence of the text satisfies, once for each sentence; and those that only two neighbouring sentences
 * satisfy together, once for the two, by patterns that may be spread so far. In text order.
 */
export function matchText(matcher: Matcher, text: string): TextMatches {
  const hits = findHits(matcher.lexicon, text);
  if (!hits.some((hit) => matcher.anchors.has(hit.class))) return { matches: [], hits };
  const inBlock = new Set(hits.map((hit) => hit.class));
  const matches: RuleMatch[] = [];
  let before: Group | undefined;
  /** Rules that the sentence before took part in. */
  let told: ReadonlySet<PackRule> = new Set();
  for (const group of groupBySentence(text, hits)) {
    const own = matchSentence(matcher, text, group, inBlock);
    const rules = new Set(own.map(({ rule }) => rule));
    matches.push(...own);
    if (before && group.followsOn) {
      const both: Group = {
        sentence: { start: before.sentence.start, end: group.sentence.end },
        hits: [...before.hits, ...group.hits],
        isPair: true,
      };
      for (const match of matchSentence(matcher, text, both, inBlock)) {
        if (told.has(match.rule) || rules.has(match.rule)) continue;
        matches.push({ ...match, confidence: match.confidence * OVER_TWO_SENTENCES });
        rules.add(match.rule);
      }
    }
    before = group;
    told = rules;
  }
  const inOrder = matches.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1));
  return { matches: preferNarrow(inOrder), hits };
}

function* groupBySentence(text: string, hits: readonly Hit[]): Generator<SentenceGroup> {
  let end = 0;
  for (let i = 0; i < hits.length; ) {
    const sentence = sentenceAt(text, (hits[i] as Hit).start, end);
    let next = i;
    while (next < hits.length && (hits[next] as Hit).start < sentence.end) next++;
    yield { sentence, hits: hits.slice(i, next), followsOn: sentence.start === end };
    end = sentence.end;
    i = next;
  }
}

function matchSentence(matcher: Matcher, text: string, group: Group, inBlock: ReadonlySet<number>): RuleMatch[] {
  const byClass = groupByClass(group.hits);
  const found = new Map<PackRule, RuleMatch>();
  const tried = new Set<PackPattern>();
  for (const id of byClass.keys()) {
    for (const { rule, pattern } of matcher.anchored.get(id) ?? []) {
      if (tried.has(pattern) || (group.isPair && pattern.sentences < 2)) continue;
      tried.add(pattern);
      const filling = matchPattern(matcher, text, group, pattern, byClass, inBlock);
      if (filling === null) continue;
      const match: RuleMatch = { ...filling, rule, confidence: pattern.confidence, sentence: group.sentence };
      const rival = found.get(rule);
      if (rival === undefined || isBetter(match, rival)) found.set(rule, match);
    }
  }
  return [...found.values()];
}

function isBetter(a: RuleMatch, b: RuleMatch): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.end - a.start !== b.end - b.start) return a.end - a.start < b.end - b.start;
  return a.start < b.start;
}

function matchPattern(
  matcher: Matcher,
  text: string,
  group: Group,
  pattern: PackPattern,
  byClass: ReadonlyMap<number, Hit[]>,
  inBlock: ReadonlySet<number>,
): Filling | null {
  if (pattern.unless.some((id) => byClass.has(id))) return null;
  if (!pattern.near.every((slot) => slot.some((id) => inBlock.has(id)))) return null;
  const slotHits: Hit[][] = [];
  for (const slot of pattern.slots) {
    const hits = hitsOfSlot(matcher, text, group, slot, byClass);
    if (hits.length === 0) return null;
    slotHits.push(hits);
  }
  return tightestFilling(pattern, slotHits);
}

function hitsOfSlot(matcher: Matcher, text: string, group: Group, slot: Slot, byClass: ReadonlyMap<number, Hit[]>): Hit[] {
  const lists: Hit[][] = [];
  for (const id of slot) {
    const list = byClass.get(id);
    if (list) lists.push(list);
    const singles = group.isPair ? undefined : matcher.pack.singles[id];
    if (singles) lists.push(findSingles(matcher, text, group.sentence, id, singles));
  }
  if (lists.length === 1) return lists[0] as Hit[];
  return lists.flat().sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One-character phrases are looked for only in a sentence that another slot has already hit: over a full stop they say too little. */
function findSingles(matcher: Matcher, text: string, sentence: Span, id: number, singles: string): Hit[] {
  const hits: Hit[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const unit = matcher.lexicon.fold[text.charCodeAt(i)] as number;
    if (unit > SOFT && singles.includes(String.fromCharCode(unit))) hits.push({ class: id, start: i, end: i + 1 });
  }
  return hits;
}

function groupByClass(hits: readonly Hit[]): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) append(groups, hit.class, hit);
  return groups;
}
