import type { FileDocument } from './file-document.ts';
import { readTextDocument } from './read-text.ts';

export type DocumentFormat = 'txt' | 'md' | 'html' | 'xhtml';

/** Reads a file's prose into blocks. Each parser is loaded when the first file of its kind comes: plain text needs none. */
export async function readDocument(source: string, format: DocumentFormat): Promise<FileDocument> {
  switch (format) {
    case 'txt':
      return readTextDocument(source);
    case 'md':
      return (await import('./read-markdown.ts')).readMarkdownDocument(source);
    case 'html':
      return (await import('./read-html.ts')).readHtmlDocument(source);
    case 'xhtml':
      return (await import('./read-xhtml.ts')).readXhtmlDocument(source);
  }
}
