import type { Matcher } from '../match/matcher.ts';
import { type ReadBlock, readBlock, type TextOfBlock } from '../read-block.ts';
import { type Judge, type JudgedDocument, openJudge } from './judge-document.ts';

/** Matchers that read the same text, the shipped rules' first: its cues judge what any of them finds. */
export type Matchers = readonly [Matcher, ...Matcher[]];

/** One block as each of the matchers reads it, in their order. */
export type Readings = readonly ReadBlock[];

/** A document of which each block was read by several matchers. */
export interface ReadTogether extends Omit<JudgedDocument, 'blocks'> {
  blocks: readonly Readings[];
}

/** `readBlock` for several matchers. */
export function readTogether(matchers: Matchers, block: TextOfBlock): Readings {
  return matchers.map((matcher) => readBlock(matcher, block));
}

/**
 * Judges what several matchers have found, each as though it were alone: rules of a user's change nothing of what ours find.
 * The findings of a block come matcher by matcher.
 */
export function openTogether(matchers: Matchers, { blocks, ...document }: ReadTogether): Judge {
  const judges = matchers.map((_, at) =>
    openJudge(matchers[0], { ...document, blocks: blocks.map((readings) => readings[at] as ReadBlock) }),
  );
  const asked = (index: number) => judges.filter((_, at) => (blocks[index]?.[at]?.matches.length ?? 0) > 0);
  return {
    *prepare(index, level) {
      for (const judge of asked(index)) yield* judge.prepare(index, level);
    },
    findingsIn: (index) => asked(index).flatMap((judge) => judge.findingsIn(index)),
    shownIn: (index, level) => asked(index).flatMap((judge) => judge.shownIn(index, level)),
  };
}
