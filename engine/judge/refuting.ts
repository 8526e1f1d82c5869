import type { PackCue } from '../pack/pack.ts';

const PLACES: ReadonlySet<PackCue['place']> = new Set(['before', 'after', 'around', 'pair']);
/** A cue that must touch the claim, in UTF-16 units, is an everyday word anywhere else: 什么. */
const TOUCHING = 1;

/** Whether a cue's words refute wherever they stand: in a heading, a title, the next sentence. */
export function refutesAnywhere({ stance, place, scope }: PackCue): boolean {
  return stance === 'debunked' && PLACES.has(place) && scope > TOUCHING;
}
