const SENTENCE_END = /[。！？!?；;…]["”’」』）)]*|[.]["”’)]*(?= )/g;
const GAP = /[\s，,、]/g;

/**
 * Where to part a text that is too long for one block: after the last end of a sentence in its second half, else after the last
 * comma or space there, else at the limit, but never inside a surrogate pair.
 * @param longest in UTF-16 units; the text has at least as many
 * @returns 1 to `longest`
 */
export function cutPosition(text: string, longest: number): number {
  const half = longest >> 1;
  const window = text.slice(half, longest);
  const cut = lastEnd(window, SENTENCE_END) ?? lastEnd(window, GAP);
  if (cut !== null) return half + cut;
  const isHighSurrogate = (text.charCodeAt(longest - 1) & 0xfc00) === 0xd800;
  return isHighSurrogate ? longest - 1 : longest;
}

function lastEnd(window: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of window.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
