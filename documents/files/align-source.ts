const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;

/**
 * Finds where a unit of a parsed text node stands in the node's source, which also holds what the parser took away:
 * entities, backslash escapes, carriage returns, the `> ` before a quoted line. Both run side by side; what is only in the source is passed over.
 * @param raw the node's source
 * @param value the node's text as parsed
 * @param at UTF-16 offset in `value`
 * @returns UTF-16 offset in `raw`
 */
export function alignSource(raw: string, value: string, at: number): number {
  if (raw === value) return at;
  let from = 0;
  let done = 0;
  while (from < raw.length) {
    const entity = entityAt(raw, from, value, done);
    if (entity === null && raw.charCodeAt(from) !== value.charCodeAt(done)) {
      from++;
      continue;
    }
    const width = entity?.width ?? 1;
    if (done + width > at) return from;
    done += width;
    from += entity?.length ?? 1;
  }
  return raw.length;
}

/** The entity that stands in the source for something else in the text, with how many units it became. */
function entityAt(raw: string, from: number, value: string, done: number): { length: number; width: 1 | 2 } | null {
  if (raw.charCodeAt(from) !== 0x26) return null;
  ENTITY.lastIndex = from;
  const entity = ENTITY.exec(raw)?.[0];
  if (entity === undefined || value.startsWith(entity, done)) return null;
  return { length: entity.length, width: (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1 };
}
