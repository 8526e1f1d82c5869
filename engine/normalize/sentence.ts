import type { Span } from '../finding.ts';

/** Words before a full stop that do not end a sentence. */
const ABBREVIATIONS = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'st',
  'vs',
  'no',
  'fig',
  'e.g',
  'i.e',
  'etc',
  'u.s',
  'u.k',
  'approx',
  'jr',
  'sr',
]);
const FULL_STOP = 0x2e;
const END_MARKS = '。！？；｡!?;.';
/** Where each end mark has its place: no two share one, so that one look-up and no branch tells any other unit from them. */
const placeOf = (unit: number) => (unit ^ (unit >>> 8)) & 0xff;
/** Free places hold a mark that has another. */
const MARKS = new Uint16Array(256).fill(END_MARKS.charCodeAt(0));
for (const mark of END_MARKS) MARKS[placeOf(mark.charCodeAt(0))] = mark.charCodeAt(0);
const CLOSERS = '”’」』）)】》"\'';

/** The sentence that holds the unit at `position`, not reaching back before `from`; includes its end mark and closing quotes. */
export function sentenceAt(text: string, position: number, from = 0): Span {
  return { start: sentenceStart(text, position, from), end: sentenceEnd(text, position) };
}

/** Where that sentence starts. */
export function sentenceStart(text: string, position: number, from = 0): number {
  let start = position;
  while (start > from && !endsSentence(text, start - 1)) start--;
  // A closing quote after an end mark still belongs to the sentence before.
  if (start > from) while (start < position && CLOSERS.includes(text.charAt(start))) start++;
  return start;
}

/** Where the sentence starts that is followed by the one which starts at `next`; not before `from`. */
export function sentenceBefore(text: string, next: number, from = 0): number {
  let last = next;
  while (last > from && CLOSERS.includes(text.charAt(last - 1))) last--;
  while (last > from && endsSentence(text, last - 1)) last--;
  return sentenceStart(text, last, from);
}

/** Where the sentence that runs at `position` ends, exclusive. */
export function sentenceEnd(text: string, position: number): number {
  let end = position;
  while (end < text.length && !endsSentence(text, end)) end++;
  while (end < text.length && endsSentence(text, end)) end++;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  return end;
}

function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return MARKS[placeOf(unit)] === unit && (unit !== FULL_STOP || endsAtFullStop(text, at));
}

/** Only before a gap, and not after an abbreviation or a single capital. */
function endsAtFullStop(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"”’)\]]/.test(next)) return false;
  const word = /[A-Za-z.]+$/.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return !(/^[A-Z]$/.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}
