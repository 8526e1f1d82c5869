import type { Span } from '../finding.ts';
import { sentenceAt } from '../normalize/sentence.ts';
import type { PackRule } from '../pack/pack.ts';
import { type Filling, tightestFilling } from './conditions.ts';
import { type Hit, hitsOf, type Matcher } from './matcher.ts';
import { confidenceOf, findSingles, hasSingles, ORDERED, rowOf, SPREAD } from './patterns.ts';
import { preferNarrow } from './prefer-narrow.ts';

/** Hits that satisfy a rule, not yet judged. Offsets in UTF-16 units of the text. */
export interface RuleMatch extends Filling {
  rule: PackRule;
  confidence: number;
  sentence: Span;
}

/** What a text holds: the matches, and every hit for the judge to find cues in. */
export interface TextMatches {
  matches: RuleMatch[];
  /** Empty where nothing matches: the judge looks again at what it needs. */
  hits: Hit[];
}

/** A claim told over two sentences is heard less surely than one told in a breath. Set by hand; 0.8 to 0.9 gave the same findings on unseen texts. */
const OVER_TWO_SENTENCES = 0.85;

/** The hits of one sentence, or of two neighbours: rows `from` to before `to` of the scanner's list. */
interface Group {
  sentence: Span;
  from: number;
  to: number;
  isPair: boolean;
}

const NOTHING: TextMatches = { matches: [], hits: [] };

/**
 * Every rule that a sentence of the text satisfies, once for each sentence; and those that only two neighbouring sentences
 * satisfy together, once for the two, by patterns that may be spread so far. In text order.
 */
export function matchText(matcher: Matcher, text: string): TextMatches {
  matcher.scanner.scan(text);
  if (!isWaitedFor(matcher, 0, matcher.scanner.hits.length)) return NOTHING;
  const matches: RuleMatch[] = [];
  let before: Group | undefined;
  /** Rules that the sentence before took part in. */
  let told: ReadonlySet<PackRule> = new Set();
  let isBlockRead = false;
  for (const { followsOn, ...group } of groupBySentence(matcher, text)) {
    const both =
      before && followsOn
        ? { ...group, sentence: { start: before.sentence.start, end: group.sentence.end }, from: before.from, isPair: true }
        : null;
    const rules = new Set<PackRule>();
    if (isWaitedFor(matcher, both?.from ?? group.from, group.to)) {
      if (!isBlockRead) noteClasses(matcher, matcher.inBlock, 0, matcher.scanner.hits.length);
      isBlockRead = true;
      for (const match of matchGroup(matcher, text, group)) {
        matches.push(match);
        rules.add(match.rule);
      }
      for (const match of both === null ? [] : matchGroup(matcher, text, both)) {
        if (told.has(match.rule) || rules.has(match.rule)) continue;
        matches.push({ ...match, confidence: match.confidence * OVER_TWO_SENTENCES });
        rules.add(match.rule);
      }
    }
    before = group;
    told = rules;
  }
  if (matches.length === 0) return NOTHING;
  const inOrder = matches.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1));
  return { matches: preferNarrow(inOrder), hits: hitsOf(matcher) };
}

/** Whether a pattern waits for one of these hits: nearly no sentence of ordinary text has one. */
function isWaitedFor({ pack: { sections }, scanner: { hits } }: Matcher, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sections.setWaited[hits.set[i] as number] === 1) return true;
  return false;
}

function* groupBySentence({ scanner: { hits } }: Matcher, text: string): Generator<Group & { followsOn: boolean }> {
  let end = 0;
  for (let from = 0; from < hits.length; ) {
    const sentence = sentenceAt(text, hits.start[from] as number, end);
    let to = from;
    while (to < hits.length && (hits.start[to] as number) < sentence.end) to++;
    yield { sentence, from, to, isPair: false, followsOn: sentence.start === end };
    end = sentence.end;
    from = to;
  }
}

function noteClasses({ pack: { sections }, scanner: { hits } }: Matcher, presence: Matcher['inBlock'], from: number, to: number): void {
  presence.begin();
  for (let i = from; i < to; i++) for (const id of rowOf(sections.setStarts, sections.setItems, hits.set[i] as number)) presence.add(id);
}

/** The best match of each rule. */
function matchGroup(matcher: Matcher, text: string, group: Group): Iterable<RuleMatch> {
  const { pack, scanner, inGroup, tried } = matcher;
  const { sections } = pack;
  noteClasses(matcher, inGroup, group.from, group.to);
  tried.begin();
  const found = new Map<PackRule, RuleMatch>();
  for (let i = group.from; i < group.to; i++) {
    const set = scanner.hits.set[i] as number;
    if (sections.setWaited[set] !== 1) continue;
    for (const id of rowOf(sections.setStarts, sections.setItems, set)) {
      for (const pattern of rowOf(sections.waitingStarts, sections.waitingItems, id)) {
        if (!tried.add(pattern) || !mayMatch(matcher, pattern, group)) continue;
        const filling = fill(matcher, text, pattern, group);
        const rule = filling && pack.rules[sections.patternRule[pattern] as number];
        if (!filling || !rule) continue;
        const match: RuleMatch = { ...filling, rule, confidence: confidenceOf(sections, pattern), sentence: group.sentence };
        const rival = found.get(rule);
        if (rival === undefined || isBetter(match, rival)) found.set(rule, match);
      }
    }
  }
  return found.values();
}

/** Whether every class that the pattern needs is there, and none that forbids it. Nothing is built before that is sure. */
function mayMatch({ pack: { sections }, inGroup, inBlock }: Matcher, pattern: number, { isPair }: Group): boolean {
  const { partStarts, partItems, nearStarts, nearItems, patternUnless, patternFlags } = sections;
  if (isPair && ((patternFlags[pattern] as number) & SPREAD) === 0) return false;
  const end = partStarts[pattern + 1] as number;
  for (let i = partStarts[pattern] as number; i < end; i++) {
    const slot = partItems[i] as number;
    if (!inGroup.hasSlot(sections, slot) && (isPair || !hasSingles(sections, slot))) return false;
  }
  const unless = patternUnless[pattern] as number;
  if (unless > 0 && inGroup.hasSlot(sections, unless - 1)) return false;
  const nearEnd = nearStarts[pattern + 1] as number;
  for (let i = nearStarts[pattern] as number; i < nearEnd; i++) if (!inBlock.hasSlot(sections, nearItems[i] as number)) return false;
  return true;
}

function fill(matcher: Matcher, text: string, pattern: number, group: Group): Filling | null {
  const { sections } = matcher.pack;
  const parts: Hit[][] = [];
  for (const slot of rowOf(sections.partStarts, sections.partItems, pattern)) {
    const hits = hitsOfSlot(matcher, text, slot, group);
    if (hits.length === 0) return null;
    parts.push(hits);
  }
  const ordered = ((sections.patternFlags[pattern] as number) & ORDERED) !== 0;
  return tightestFilling({ ordered, within: sections.patternWithin[pattern] as number }, parts);
}

/** One-character phrases are looked for only in a sentence that another slot has already hit: over a full stop they say too little. */
function hitsOfSlot({ pack: { sections }, scanner }: Matcher, text: string, slot: number, { sentence, from, to, isPair }: Group): Hit[] {
  const classes = rowOf(sections.slotStarts, sections.slotItems, slot);
  const found: Hit[] = [];
  for (let i = from; i < to; i++) {
    for (const id of rowOf(sections.setStarts, sections.setItems, scanner.hits.set[i] as number)) {
      if (!classes.includes(id)) continue;
      found.push({ class: id, start: scanner.hits.start[i] as number, end: scanner.hits.end[i] as number });
      break;
    }
  }
  if (isPair || !hasSingles(sections, slot)) return found;
  for (const id of classes) {
    for (const at of findSingles(sections, id, text, sentence.start, sentence.end)) found.push({ class: id, start: at, end: at + 1 });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isBetter(a: RuleMatch, b: RuleMatch): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  if (a.end - a.start !== b.end - b.start) return a.end - a.start < b.end - b.start;
  return a.start < b.start;
}
