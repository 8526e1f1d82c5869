export { BLOCK_ELEMENTS } from './elements.ts';
export type { NodeReader } from './node-reader.ts';
export { type Block, isSkipped, readBlocks, type TextRun } from './read-blocks.ts';
