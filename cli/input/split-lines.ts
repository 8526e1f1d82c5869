const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Splits a stream of bytes into lines, each as soon as its line feed has come. Before the line feed a carriage return
 * is dropped, and so is a byte order mark at the very start. What follows the last line feed is a line unless it is empty.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  // Pieces of the line that is still coming, joined once: a line of many megabytes comes in thousands of chunks.
  let pieces: Uint8Array[] = [];
  let isFirst = true;
  const take = (): Uint8Array => {
    const line = Buffer.concat(pieces);
    pieces = [];
    const start = isFirst && BYTE_ORDER_MARK.every((byte, index) => line[index] === byte) ? BYTE_ORDER_MARK.length : 0;
    isFirst = false;
    return line.subarray(start, line.at(-1) === CARRIAGE_RETURN ? -1 : undefined);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      pieces.push(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) {
    const last = take();
    if (last.length > 0) yield last;
  }
}
