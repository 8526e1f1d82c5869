export { type DocumentBlock, type FileDocument, type Position, passagesOf } from './file-document.ts';
export { type DocumentFormat, readDocument } from './read-document.ts';
export { readTextBlocks, type TextBlock } from './read-text.ts';
