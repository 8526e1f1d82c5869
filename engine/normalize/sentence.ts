import type { Span } from '../finding.ts';
import type { PlaceList } from './place-list.ts';

/** Words before a full stop that do not end a sentence. */
const ABBREVIATIONS = new Set('dr mr mrs ms prof st vs no fig e.g i.e etc u.s u.k approx jr sr'.split(' '));
const FULL_STOP = 0x2e;
const END_MARKS = '。！？；｡!?;.';
/** Where each end mark has its place: no two share one, so that one look-up and no branch tells any other unit from them. */
const placeOf = (unit: number) => (unit ^ (unit >>> 8)) & 0xff;
/** Free places hold a mark that has another. */
const MARKS = new Uint16Array(256).fill(END_MARKS.charCodeAt(0));
for (const mark of END_MARKS) MARKS[placeOf(mark.charCodeAt(0))] = mark.charCodeAt(0);
const CLOSERS = '”’」』）)】》"\'';

/** The sentence that holds the unit at `position`; includes its end mark and closing quotes. */
export function sentenceAt(text: string, position: number): Span {
  let start = position;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  // A closing quote after an end mark still belongs to the sentence before.
  if (start > 0) while (start < position && CLOSERS.includes(text.charAt(start))) start++;
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

/**
 * Where the sentences of a text end, exclusive; the last, which may lack a mark, is left out then.
 * @param marks the places of every end mark of the text, rising; one that ends no sentence does no harm
 * @param ends takes the ends
 */
export function sentenceEnds(text: string, marks: PlaceList, ends: PlaceList): void {
  ends.length = 0;
  for (let i = 0; i < marks.length; i++) {
    let end = marks.items[i] as number;
    if (!endsSentence(text, end)) continue;
    end++;
    for (; i + 1 < marks.length && marks.items[i + 1] === end && endsSentence(text, end); i++) end++;
    while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
    ends.push(end);
  }
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
