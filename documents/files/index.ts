export type { DocumentBlock, FileDocument, Position } from './file-document.ts';
export { type DocumentFormat, readDocument } from './read-document.ts';
export { readTextBlocks, type TextBlock } from './read-text.ts';
