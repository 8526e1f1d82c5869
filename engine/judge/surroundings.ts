import type { CueContext } from '../finding.ts';
import type { RuleMatch } from '../match/match-text.ts';
import { sentenceAt, sentenceEnd } from '../normalize/sentence.ts';
import { isSameSpeaker, type ReadBlock } from '../read-block.ts';
import type { Language } from '../vocabulary.ts';
import type { JudgeView } from './view.ts';

/** Places around a claim, the nearest first: what of its sentence stands before and behind it, the sentences beside, the rest. */
export const PLACES = ['lead', 'tail', 'previous', 'next', 'before', 'after'] as const;
export type PlaceAround = (typeof PLACES)[number];

/** A piece of text in one of the places. */
export interface Piece {
  text: string;
  /** Where it begins in the text it is part of. */
  from: number;
  where: CueContext;
}

/** How far each place reaches, in UTF-16 units: what stands farther away is not listened to. */
const REACH: Readonly<Record<Language, number>> = { zh: 400, en: 1000 };

/** Lines up to this length, in UTF-16 units, that hold no clause are what a page is furnished with: names, dates, numbers, buttons. */
const FURNITURE: Readonly<Record<Language, number>> = { zh: 24, en: 48 };
const CLAUSE = /[。！？!?…；;，,]|[.](?:\s|$)/;

const LETTER = /\p{L}/u;
const LETTER_OF: Readonly<Record<Language, RegExp>> = { zh: /\p{Script=Han}/u, en: /[A-Za-z]/ };

/** Whether a text may be of a language: marks alone are of any. What stands in another script was not learned from. */
function isIn(language: Language, text: string): boolean {
  return LETTER_OF[language].test(text) || !LETTER.test(text);
}

/** The language a claim is made in, by its first letter. */
export function languageOf(view: JudgeView, match: RuleMatch): Language {
  return /[A-Za-z]/.test(view.text.charAt(match.start)) ? 'en' : 'zh';
}

/** The text around a claim, by place. What is under another heading is another matter. */
export function surroundingsOf(view: JudgeView, match: RuleMatch): Readonly<Record<PlaceAround, readonly Piece[]>> {
  const language = languageOf(view, match);
  const reach = REACH[language];
  const { text } = view;
  const { sentence } = match;
  const piece = (from: number, to: number): Piece[] =>
    to > from && isIn(language, text.slice(from, to)) ? [{ text: text.slice(from, to), from, where: 'text' }] : [];
  return {
    lead: piece(Math.max(sentence.start, match.start - reach), match.start),
    tail: piece(match.end, Math.min(sentence.end, match.end + reach)),
    ...behind([...piece(sentence.end, Math.min(text.length, sentence.end + reach)), ...neighbours(view, 1, language)], reach),
    ...ahead([...neighbours(view, -1, language).reverse(), ...piece(Math.max(0, sentence.start - reach), sentence.start)], reach),
  };
}

/** The texts of the blocks next to a claim's block in one direction, the nearest first, as far as they are listened to. */
function neighbours(view: JudgeView, step: 1 | -1, language: Language): Piece[] {
  const { blocks } = view.document;
  const found: Piece[] = [];
  let room = REACH[language];
  for (let index = view.index + step; room > 0; index += step) {
    const block = blocks[index];
    if (!block || block.heading !== view.block.heading) break;
    if (isHeard(block, view.block, language)) {
      const from = step === 1 ? 0 : Math.max(0, block.text.length - room);
      found.push({ text: block.text.slice(from, step === 1 ? room : undefined), from, where: step === 1 ? 'after' : 'before' });
    }
    room -= block.text.length;
  }
  return found;
}

/** Who speaks between is not listened to: who spoke before may go on behind. */
function isHeard(block: ReadBlock, own: ReadBlock, language: Language): boolean {
  const text = block.text.trim();
  return text !== '' && isSameSpeaker(block, own) && isIn(language, text) && (text.length > FURNITURE[language] || CLAUSE.test(text));
}

function behind(pieces: readonly Piece[], reach: number): Record<'next' | 'after', Piece[]> {
  const [first, ...rest] = pieces;
  if (!first) return { next: [], after: [] };
  const end = sentenceEnd(first.text, 0);
  return { next: [cut(first, 0, end)], after: within([cut(first, end), ...rest], reach) };
}

function ahead(pieces: readonly Piece[], reach: number): Record<'previous' | 'before', Piece[]> {
  const last = pieces.at(-1);
  if (!last) return { previous: [], before: [] };
  const { start } = sentenceAt(last.text, last.text.length - 1);
  return { previous: [cut(last, start)], before: within([cut(last, 0, start), ...pieces.slice(0, -1).reverse()], reach) };
}

function cut({ text, from, where }: Piece, start: number, end = text.length): Piece {
  return { text: text.slice(start, end), from: from + start, where };
}

function within(pieces: readonly Piece[], reach: number): Piece[] {
  let room = reach;
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '' || room <= 0) continue;
    kept.push(piece);
    room -= piece.text.length;
  }
  return kept;
}
