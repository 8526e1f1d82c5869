import type { Block } from '#documents/blocks';
import { makeSpeakers } from '#documents/blocks';
import { openJudge, readBlock } from '#engine/judge';
import type { JudgeScript } from './annotator.ts';
import { parentOf } from './extract/composed.ts';
import { domReader } from './extract/dom-reader.ts';

const speakerOf = makeSpeakers<Node>({ ...domReader, parent: parentOf });

/** What judges, as a frame is given it. Not part of what every page loads. */
export const judgeScript: JudgeScript = {
  readBlock: (matcher, block: Block<Node>) => readBlock(matcher, { ...block, speaker: speakerOf(block.container) }),
  openJudge,
};
