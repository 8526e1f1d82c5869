import { type Group, joined, Sentences } from './groups.ts';
import type { Matcher } from './matcher.ts';
import { ALL, hasSingles, type Presence, SINGLES, SPREAD, standsSingle, WAITED, WAITED_SPREAD } from './patterns.ts';
import { standsTogether } from './stands-together.ts';

/**
 * Whether a text may hold a claim: all words of some pattern are there, in one sentence or two, whatever their order and distance.
 * Says yes at times where there is none, and never no where there is one. It is all that most pages need; it makes no objects for a text
 * in which no pattern waits for a hit.
 */
export function mayHoldClaim(matcher: Matcher, text: string): boolean {
  if (!scanFor(matcher, text)) return false;
  const sentences = new Sentences(matcher, text);
  let before: Group | undefined;
  for (let group = sentences.next(); group; group = sentences.next()) {
    if (findCandidates(matcher, text, group).length > 0) return true;
    const pair = joined(before, group);
    if (pair && findCandidates(matcher, text, pair).length > 0) return true;
    before = group;
  }
  return false;
}

/** Scans a text. @returns whether a pattern waits for any hit: for most blocks of ordinary text that is the end */
export function scanFor(matcher: Matcher, text: string): boolean {
  matcher.scanner.scan(text);
  matcher.hasBlock = false;
  return (matcher.scanner.hits.anyFlags & WAITED) !== 0;
}

const NONE: readonly number[] = [];

/** The patterns whose classes are all there, and none that forbids them. */
export function findCandidates(matcher: Matcher, text: string, group: Group): readonly number[] {
  const { pack, scanner, tried, inGroup } = matcher;
  const { sections } = pack;
  const { setStarts, setItems, waitingStarts, waitingItems, waitingNext, waitingMasks } = sections;
  const { set: sets, flags } = scanner.hits;
  const wanted = group.isPair ? WAITED_SPREAD : WAITED;
  if ((group.flags & wanted) === 0) return NONE;
  // The classes of slots come before the others of a set.
  inGroup.holdSets(sections, scanner.hits, group, pack.slotClasses);
  tried.begin();
  let found: number[] | undefined;
  for (let i = group.from; i < group.to; i++) {
    if (((flags[i] as number) & wanted) === 0) continue;
    const set = sets[i] as number;
    const setEnd = setStarts[set + 1] as number;
    for (let k = setStarts[set] as number; k < setEnd; k++) {
      const id = setItems[k] as number;
      let w = waitingStarts[id] as number;
      const waitingEnd = waitingStarts[id + 1] as number;
      // The classes that patterns wait for come first.
      if (w === waitingEnd) break;
      for (; w < waitingEnd; w++) {
        const mask = waitingMasks[w] as number;
        if ((mask & inGroup.mask) === 0 || (mask !== ALL && !inGroup.hasSlot(sections, waitingNext[w] as number))) continue;
        const pattern = waitingItems[w] as number;
        if (!tried.add(pattern) || !mayMatch(matcher, text, pattern, group)) continue;
        found ??= [];
        found.push(pattern);
      }
    }
  }
  return found ?? NONE;
}

/** Whether every class that the pattern needs is there, and none that forbids it. What fails most is asked first; the rest is noted when it is asked for. */
function mayMatch(matcher: Matcher, text: string, pattern: number, group: Group): boolean {
  const { inGroup, pack } = matcher;
  const { sections } = pack;
  const { partStarts, partItems, nearStarts, nearItems, patternUnless, patternFlags } = sections;
  const flags = patternFlags[pattern] as number;
  if (group.isPair && (flags & SPREAD) === 0) return false;
  const hasNoSingles = group.isPair || (flags & SINGLES) === 0;
  const end = partStarts[pattern + 1] as number;
  let needsSingles = false;
  for (let i = partStarts[pattern] as number; i < end; i++) {
    const slot = partItems[i] as number;
    if (inGroup.hasSlot(sections, slot)) continue;
    if (hasNoSingles || !hasSingles(sections, slot)) return false;
    needsSingles = true;
  }
  if (needsSingles) {
    noteSymbols(matcher, text, group);
    for (let i = partStarts[pattern] as number; i < end; i++) {
      const slot = partItems[i] as number;
      if (!inGroup.hasSlot(sections, slot) && !standsSingle(sections, slot, matcher.symbols)) return false;
    }
  }
  const unless = patternUnless[pattern] as number;
  if (unless > 0 && allOfGroup(matcher, group).hasSlot(sections, unless - 1)) return false;
  const nearEnd = nearStarts[pattern + 1] as number;
  for (let i = nearStarts[pattern] as number; i < nearEnd; i++) {
    if (!ofBlock(matcher).hasSlot(sections, nearItems[i] as number)) return false;
  }
  return !hasNoSingles || standsTogether(sections, matcher.scanner.hits, pattern, group);
}

function noteSymbols({ symbols, symbolTable }: Matcher, text: string, sentence: Group): void {
  if (symbols.of !== sentence) symbols.holdSymbols(symbolTable, text, sentence);
}

function allOfGroup({ pack, scanner, inAllOfGroup }: Matcher, group: Group): Presence {
  if (inAllOfGroup.of !== group) inAllOfGroup.holdSets(pack.sections, scanner.hits, group);
  return inAllOfGroup;
}

function ofBlock(matcher: Matcher): Presence {
  const { pack, scanner, inBlock, hasBlock } = matcher;
  if (!hasBlock) inBlock.holdSets(pack.sections, scanner.hits, { from: 0, to: scanner.hits.length });
  matcher.hasBlock = true;
  return inBlock;
}
