import type { Block } from '#documents/blocks';
import { makeSpeakers } from '#documents/blocks';
import { openTogether, readTogether } from '#engine/judge';
import { RememberedQuotes } from './anchor/remembered-quotes.ts';
import type { JudgeScript } from './annotator.ts';
import { parentOf } from './extract/composed.ts';
import { domReader } from './extract/dom-reader.ts';
import { blocksAround, carriesReview } from './extract/surroundings.ts';
import { LOOKS } from './paint/looks.ts';

const speakerOf = makeSpeakers<Node>({ ...domReader, parent: parentOf });

/** What judges, what paints and what finds marks again, as a frame is given it. Not part of what every page loads. */
export const judgeScript: JudgeScript = {
  readBlock: (matchers, block: Block<Node>) => readTogether(matchers, { ...block, speaker: speakerOf(block.container) }),
  openJudge: openTogether,
  blocksAround,
  carriesReview,
  looks: LOOKS,
  rememberQuotes: () => new RememberedQuotes(),
};
