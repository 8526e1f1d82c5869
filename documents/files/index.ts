export { type DocumentBlock, type FileDocument, passagesOf, type Position } from './file-document.ts';
export { readHtmlDocument } from './read-html.ts';
export { readMarkdownDocument } from './read-markdown.ts';
export { readTextBlocks, readTextDocument, type TextBlock } from './read-text.ts';
