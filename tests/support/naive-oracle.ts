/**
 * The matching semantics once more, slow and obvious, over a small alphabet: an oracle for the engine.
 * Shares no code with the engine: its own folding, its own search, every combination of hits tried.
 */

export interface NaiveRule {
  id: string;
  lang: 'zh' | 'en';
  ordered: boolean;
  /** Per slot, the phrases that fill it. */
  slots: string[][];
  within: number;
  near: string[][];
  unless: string[];
  /** Phrases that are no hits where they stand inside a longer one of `words`; one-character phrases always are. */
  whole?: { words: string[]; hides: string[] } | undefined;
}

/** A hit of a slot. */
export interface NaiveWord {
  slot: number;
  start: number;
  end: number;
}

/** A sentence, or two, that satisfies a rule, with every tightest way to fill its slots. */
export interface NaiveMatch {
  rule: NaiveRule;
  /** Hits of each slot in it. */
  hits: NaiveWord[][];
  /** Fillings of the least length; words in text order. */
  tightest: NaiveWord[][];
}

/** Where the oracle and the engine agree what a character is; the alphabet of the property holds no others. */
const FOLDED: Readonly<Record<string, string>> = { A: 'a', Ａ: 'a', B: 'b', 體: '体', '-': ' ', '\u3000': ' ' };
const ZERO_WIDTH = ['\u200b', '\ufe0f'];
const EMOJI = ['😀', '☀'];
const isLatinLetter = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);

interface Cell {
  char: string;
  /** UTF-16 units. */
  at: number;
}

function cellsOf(text: string): Cell[] {
  let at = 0;
  const cells: Cell[] = [];
  for (const char of text) {
    if (!ZERO_WIDTH.includes(char)) cells.push({ char: FOLDED[char] ?? char, at });
    at += char.length;
  }
  return cells;
}

/** Every place where a phrase of a rule is a hit. */
function findHits({ whole }: NaiveRule, text: string, phrase: string): { start: number; end: number }[] {
  const places = findPhrase(text, phrase);
  if (!whole?.hides.includes(phrase)) return places;
  const words = whole.words.flatMap((word) => findPhrase(text, word));
  return places.filter(
    ({ start, end }) => !words.some((word) => word.start <= start && word.end >= end && word.end - word.start > end - start),
  );
}

/** Every place where a phrase stands. */
export function findPhrase(text: string, phrase: string): { start: number; end: number }[] {
  const cells = cellsOf(text);
  const isOpen = phrase.endsWith('*');
  const wanted = cellsOf(isOpen ? phrase.slice(0, -1) : phrase).map(({ char }) => char);
  const found: { start: number; end: number }[] = [];
  for (const [first, cell] of cells.entries()) {
    if (isLatinLetter(cell.char) && isLatinLetter(cells[first - 1]?.char)) continue;
    const last = follow(cells, first, wanted);
    if (last === null) continue;
    let end = last;
    const goesOn = isLatinLetter(cells[last]?.char) && isLatinLetter(cells[last + 1]?.char);
    if (goesOn && !isOpen) continue;
    while (goesOn && isLatinLetter(cells[end + 1]?.char)) end++;
    found.push({ start: cell.at, end: (cells[end] as Cell).at + 1 });
  }
  return found;
}

/** Walks the letters of a phrase from a cell; the index of the last cell, or null. */
function follow(cells: readonly Cell[], first: number, wanted: readonly string[]): number | null {
  const letters = wanted.map((char, i) => ({ char, afterGap: wanted[i - 1] === ' ' })).filter(({ char }) => char !== ' ');
  let mayMark = letters.filter(({ char }) => !isLatinLetter(char)).length >= 3;
  let at = first;
  for (const [i, { char, afterGap }] of letters.entries()) {
    if (i > 0) {
      const before = cells[at]?.char;
      const fit = cells.findIndex(({ char: there }, index) => {
        if (index <= at || there !== char) return false;
        const between = cells.slice(at + 1, index).map((cell) => cell.char);
        const marks = between.filter((one) => one !== ' ');
        const gap = between.length - marks.length;
        if (isLatinLetter(before) && isLatinLetter(char)) return marks.length === 0 && (afterGap ? gap > 0 && gap <= 16 : gap === 0);
        if (gap > 2) return false;
        const isMarked = marks.length === 1 && marks.every((one) => isLatinLetter(one) || EMOJI.includes(one));
        return marks.length === 0 || (mayMark && isMarked && !isLatinLetter(before) && !isLatinLetter(char));
      });
      if (fit < 0) return null;
      if (cells.slice(at + 1, fit).some((cell) => cell.char !== ' ')) mayMark = false;
      at = fit;
    }
    if (cells[at]?.char !== char) return null;
  }
  return at;
}

const lengthOf = (phrase: string) => cellsOf(phrase).filter(({ char }) => char !== ' ').length;

/** Every sentence of the text that satisfies the rule, and in English every two neighbours that do so only together, in text order. */
export function matchNaively(rule: NaiveRule, text: string): NaiveMatch[] {
  if (!rule.near.every((slot) => slot.some((phrase) => findHits(rule, text, phrase).length > 0))) return [];
  const sentences = [...text.matchAll(/[^。]*。+|[^。]+$/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const found: NaiveMatch[] = [];
  let toldBefore = false;
  for (const [index, sentence] of sentences.entries()) {
    const own = matchWithin(rule, text, sentence);
    const before = sentences[index - 1];
    const both: NaiveMatch | null =
      own || toldBefore || !before || rule.lang === 'zh'
        ? null
        : matchWithin(withoutSingles(rule), text, { start: before.start, end: sentence.end });
    if (own ?? both) found.push((own ?? both) as NaiveMatch);
    toldBefore = own !== null || both !== null;
  }
  return found;
}

/** Over two sentences one-character phrases do not count. */
function withoutSingles(rule: NaiveRule): NaiveRule {
  return { ...rule, slots: rule.slots.map((phrases) => phrases.filter((phrase) => lengthOf(phrase) > 1)) };
}

function matchWithin(rule: NaiveRule, text: string, { start, end }: { start: number; end: number }): NaiveMatch | null {
  const inside = (span: { start: number }) => span.start >= start && span.start < end;
  if (rule.unless.some((phrase) => findHits(rule, text, phrase).some(inside))) return null;
  const hits = rule.slots.map((phrases, slot) =>
    phrases.flatMap((phrase) =>
      findHits(rule, text, phrase)
        .filter(inside)
        .map((span) => ({ slot, ...span })),
    ),
  );
  const fillings = combinations(hits)
    .map((words) => (rule.ordered ? words : [...words].sort((a, b) => a.start - b.start)))
    .filter((words) => words.every((word, i) => i === 0 || word.start >= (words[i - 1] as NaiveWord).end))
    .filter((words) => spanOf(words) <= rule.within);
  if (fillings.length === 0) return null;
  const least = Math.min(...fillings.map(spanOf));
  return { rule, hits, tightest: fillings.filter((words) => spanOf(words) === least) };
}

function spanOf(words: readonly NaiveWord[]): number {
  return (words.at(-1) as NaiveWord).end - (words[0] as NaiveWord).start;
}

function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((head) => list.map((item) => [...head, item])), [[]]);
}

/**
 * Whether the words are one of the tightest fillings, each made as long as its slot allows:
 * every word holds the word of that filling, is itself a hit of the same slot, leaves the others their place,
 * keeps the window, and could not be longer.
 */
export function isWidened(match: NaiveMatch, words: readonly { start: number; end: number }[]): boolean {
  return match.tightest.some((filling) => {
    const holds = filling.every((word, i) => {
      const own = words[i];
      return own !== undefined && own.start <= word.start && own.end >= word.end && isHit(match, word.slot, own);
    });
    const actual = words.map((span, i) => ({ slot: filling[i]?.slot ?? 0, ...span }));
    return holds && isAllowed(match, actual) && !canGrow(match, actual);
  });
}

function isHit(match: NaiveMatch, slot: number, span: { start: number; end: number }): boolean {
  return (match.hits[slot] as NaiveWord[]).some((hit) => hit.start === span.start && hit.end === span.end);
}

function isAllowed(match: NaiveMatch, words: readonly NaiveWord[]): boolean {
  return words.every((word, i) => i === 0 || word.start >= (words[i - 1] as NaiveWord).end) && spanOf(words) <= match.rule.within;
}

function canGrow(match: NaiveMatch, words: readonly NaiveWord[]): boolean {
  return words.some((word, i) =>
    (match.hits[word.slot] as NaiveWord[]).some(
      (hit) =>
        hit.start <= word.start &&
        hit.end >= word.end &&
        hit.end - hit.start > word.end - word.start &&
        isAllowed(match, [...words.slice(0, i), hit, ...words.slice(i + 1)]),
    ),
  );
}

/** Whether the compiler takes the pattern: one slot at least without a one-character phrase. */
export function hasAnchor(rule: NaiveRule): boolean {
  return rule.slots.some((phrases) => phrases.every((phrase) => lengthOf(phrase) > 1));
}
