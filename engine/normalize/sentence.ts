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
const CLOSERS = '”’」』）)】》"\'';

/** The sentence that holds the unit at `position`, not reaching back before `from`; includes its end mark and closing quotes. */
export function sentenceAt(text: string, position: number, from = 0): Span {
  let start = position;
  while (start > from && !endsSentence(text, start - 1)) start--;
  // A closing quote after an end mark still belongs to the sentence before.
  if (start > from) while (start < position && CLOSERS.includes(text.charAt(start))) start++;
  return { start, end: sentenceEnd(text, position) };
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
  // Letters of either script are nearly everything that is asked about.
  if ((unit > 0x3f && unit < 0x3002) || (unit > 0x3002 && unit < 0xff01)) return false;
  switch (unit) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff1b: // ；
    case 0x21: // !
    case 0x3f: // ?
    case 0x3b: // ;
    case 0xff61: // ｡
      return true;
    case 0x2e: // . only before a gap, and not after an abbreviation or a single capital
      return endsAtFullStop(text, at);
    default:
      return false;
  }
}

function endsAtFullStop(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"”’)\]]/.test(next)) return false;
  const word = /[A-Za-z.]+$/.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return !(/^[A-Z]$/.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}
