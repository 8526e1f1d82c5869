import type { CheckedFinding, CheckedText } from '../checked-text.ts';
import { visible } from './visible.ts';

/** `file:line:column`, which editors and terminals open; for a line of a stream `file:line`, its id and the offset in its text. */
export function placeOf({ file, record }: CheckedText, { start, position }: CheckedFinding): string {
  if (position) return visible(`${file}:${position.line}:${position.column}`);
  return visible(record ? `${file}:${record.line} (${record.id}, ${start})` : file);
}
