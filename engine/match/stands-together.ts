import type { Sections } from '../pack/sections.ts';
import type { Group } from './groups.ts';
import type { HitList } from './hit-list.ts';
import { classInSlot, NO_CLASS, ORDERED } from './patterns.ts';

/**
 * Whether a hit of the pattern's first slot has one of each other slot within the pattern's window, behind it where order counts.
 * Of a pattern of two slots that is all there is to know, but for hits that overlap; of more it turns most away, and makes no objects.
 * Work is bounded by hits times the window.
 */
export function standsTogether(sections: Sections, hits: HitList, pattern: number, group: Group): boolean {
  const { partStarts, partItems, patternFlags, patternWithin } = sections;
  const first = partStarts[pattern] as number;
  const last = partStarts[pattern + 1] as number;
  const within = patternWithin[pattern] as number;
  const ordered = ((patternFlags[pattern] as number) & ORDERED) !== 0;
  for (let hit = group.from; hit < group.to; hit++) {
    if (classInSlot(sections, hits.set[hit] as number, partItems[first] as number) === NO_CLASS) continue;
    let part = first + 1;
    while (part < last && hasNear(sections, hits, partItems[part] as number, hit, group, within, ordered)) part++;
    if (part === last) return true;
  }
  return false;
}

/** Whether a hit fills the slot and lies with the given one in a window. */
function hasNear(
  sections: Sections,
  { set, start, end }: HitList,
  slot: number,
  hit: number,
  { from, to }: Group,
  within: number,
  ordered: boolean,
): boolean {
  const least = (end[hit] as number) - within;
  const most = (start[hit] as number) + within;
  let i = hit;
  if (ordered) i++;
  else while (i > from && (start[i - 1] as number) >= least) i--;
  for (; i < to && (start[i] as number) < most; i++) {
    if ((end[i] as number) <= most && i !== hit && classInSlot(sections, set[i] as number, slot) !== NO_CLASS) return true;
  }
  return false;
}
