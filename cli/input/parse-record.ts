/** One text of a JSON Lines stream. */
export interface TextRecord {
  /** Given back as it came. */
  id: string | number;
  text: string;
  /** Context only: never matched, never quoted. */
  title?: string;
}

/** The line holds no record; the message says what is wrong with it. */
export class RecordError extends Error {
  override name = 'RecordError';
}

// A later line that begins with a byte order mark is no JSON: only the stream may have one.
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads `{"id", "text", "title"?, "lang"?}`; other keys are allowed and left alone, and null stands for an optional key that is absent.
 * @param line UTF-8 without the line break
 * @throws RecordError
 */
export function parseRecord(line: Uint8Array): TextRecord {
  const value = parseJson(decode(line));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RecordError('the line must be a JSON object');
  const { id, text, title, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new RecordError('"id" must be a string or a number');
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER) {
    throw new RecordError('"id" is a number too large to be given back exactly; write it as a string');
  }
  if (typeof text !== 'string') throw new RecordError('"text" must be a string');
  if (!isOptionalString(title)) throw new RecordError('"title" must be a string');
  if (!isOptionalString(lang)) throw new RecordError('"lang" must be a string');
  return { id, text, ...(typeof title === 'string' ? { title } : {}) };
}

function decode(line: Uint8Array): string {
  try {
    return UTF8.decode(line);
  } catch {
    throw new RecordError('the line is not valid UTF-8');
  }
}

function parseJson(line: string): unknown {
  if (line.trim() === '') throw new RecordError('the line is empty');
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new RecordError(`the line is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isOptionalString(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}
