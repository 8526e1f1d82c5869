export type { Block, TextRun } from './block-builder.ts';
export { BLOCK_ELEMENTS } from './elements.ts';
export type { NodeReader } from './node-reader.ts';
export { isSkipped, readBlocks } from './read-blocks.ts';
export { type AncestorReader, makeSpeakers } from './speakers.ts';
