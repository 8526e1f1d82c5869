import type { PackPhrase } from '../match/pack.ts';
import { type FoldTable, foldPhrase, isLatin } from '../normalize/fold.ts';

/** Letters an open phrase (`vaccin*`) needs before its star: fewer would match half the dictionary. */
const SHORTEST_OPEN = 4;

/** A phrase as its author wrote it, or what is wrong with it. */
export type ParsedPhrase = { text: string; open: boolean; single: boolean } | { problem: string };

/** Reads one phrase: its star, its length after folding. */
export function parsePhrase(fold: FoldTable, written: string): ParsedPhrase {
  const open = written.endsWith('*');
  const text = (open ? written.slice(0, -1) : written).trim();
  if (text.includes('*') || text.includes('|') || text.includes('$')) {
    return { problem: `"${written}": only a star at the end has a meaning inside a phrase; alternatives are parted by " | "` };
  }
  const units = foldPhrase(fold, text);
  const last = units.at(-1);
  if (last === undefined) return { problem: `"${written}" has no letters: nothing could match it` };
  if (open && (!isLatin(last) || text.length < SHORTEST_OPEN)) {
    return { problem: `"${written}": a star follows ${SHORTEST_OPEN} or more Latin letters` };
  }
  if (units.length === 1 && isLatin(last)) return { problem: `"${written}": one letter is no phrase; write a word` };
  return { text, open, single: units.length === 1 };
}

/** Numbers the classes of phrases and gathers which phrase belongs to which. */
export class ClassTable {
  #classes = new Map<string, number>();
  #phrases = new Map<string, { classes: Set<number>; open: boolean; text: string }>();
  #singles = new Map<number, Set<string>>();
  #sizes: number[] = [];

  constructor(private readonly fold: FoldTable) {}

  /** The class of that name; `fill` gives its phrases when it is new. */
  define(name: string, phrases: readonly ParsedPhrase[]): number {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const id = this.#classes.size;
    this.#classes.set(name, id);
    this.#sizes[id] = 0;
    for (const phrase of phrases) if (!('problem' in phrase)) this.#add(id, phrase);
    return id;
  }

  #add(id: number, phrase: Exclude<ParsedPhrase, { problem: string }>): void {
    const units = foldPhrase(this.fold, phrase.text);
    if (phrase.single) {
      const singles = this.#singles.get(id) ?? new Set();
      singles.add(String.fromCharCode(...units));
      this.#singles.set(id, singles);
      return;
    }
    const key = `${units.join(',')}${phrase.open ? '*' : ''}`;
    const entry = this.#phrases.get(key) ?? { classes: new Set(), open: phrase.open, text: phrase.text };
    if (!entry.classes.has(id)) this.#sizes[id] = (this.#sizes[id] ?? 0) + 1;
    entry.classes.add(id);
    this.#phrases.set(key, entry);
  }

  hasSingles(id: number): boolean {
    return this.#singles.has(id);
  }

  /** How many phrases of two or more characters the class has. */
  size(id: number): number {
    return this.#sizes[id] ?? 0;
  }

  /** Phrases in the order of their text, so that the same data gives the same pack. */
  phrases(): PackPhrase[] {
    return [...this.#phrases.values()]
      .map(({ text, classes, open }): PackPhrase => [text, [...classes].sort((a, b) => a - b), open ? 1 : 0])
      .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[2] - b[2]));
  }

  singles(): Record<number, string> {
    return Object.fromEntries([...this.#singles].sort((a, b) => a[0] - b[0]).map(([id, set]) => [id, [...set].sort().join('')]));
  }
}
