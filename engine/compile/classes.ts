import { type FoldTable, isLatin } from '../normalize/fold.ts';
import { commonnessOf } from './commonness.ts';
import { foldPhrase } from './fold-table.ts';

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

/** A phrase of two or more characters, folded, with the classes that it belongs to. */
export interface Phrase {
  /** `SOFT` stands for a gap between Latin words. */
  units: readonly number[];
  /** Its last Latin word may go on. */
  open: boolean;
  /** Sorted. */
  classes: readonly number[];
}

/** Numbers the classes of phrases and gathers which phrase belongs to which. */
export class ClassTable {
  #classes = new Map<string, number>();
  /** By its units and whether it is open. */
  #phrases = new Map<string, { units: readonly number[]; open: boolean; classes: Set<number> }>();
  #singles = new Map<number, Set<number>>();
  #sizes: number[] = [];
  #commonness: number[] = [];

  constructor(private readonly fold: FoldTable) {}

  /** The class of that name; its phrases count when it is new. */
  define(name: string, phrases: readonly ParsedPhrase[]): number {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const id = this.#classes.size;
    this.#classes.set(name, id);
    this.#sizes[id] = 0;
    this.#commonness[id] = 0;
    for (const phrase of phrases) if (!('problem' in phrase)) this.#add(id, phrase);
    return id;
  }

  #add(id: number, phrase: Exclude<ParsedPhrase, { problem: string }>): void {
    const units = foldPhrase(this.fold, phrase.text);
    if (phrase.single) {
      const singles = this.#singles.get(id) ?? new Set();
      for (const unit of units) singles.add(unit);
      this.#singles.set(id, singles);
      return;
    }
    const key = String.fromCharCode(...units) + (phrase.open ? '*' : '');
    const known = this.#phrases.get(key) ?? { units, open: phrase.open, classes: new Set() };
    if (!known.classes.has(id)) {
      this.#sizes[id] = (this.#sizes[id] ?? 0) + 1;
      this.#commonness[id] = (this.#commonness[id] ?? 0) + commonnessOf(units, phrase.open);
    }
    known.classes.add(id);
    this.#phrases.set(key, known);
  }

  hasSingles(id: number): boolean {
    return this.#singles.has(id);
  }

  /** How many phrases of two or more characters the class has. */
  size(id: number): number {
    return this.#sizes[id] ?? 0;
  }

  /** About how often its phrases stand in a million characters of ordinary text. */
  commonness(id: number): number {
    return this.#commonness[id] ?? 0;
  }

  /** Classes so far. */
  get count(): number {
    return this.#classes.size;
  }

  /** Every phrase of two or more characters, sorted, so that the same data gives the same pack. */
  phrases(): Phrase[] {
    return [...this.#phrases]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { units, open, classes }]) => ({ units, open, classes: [...classes].sort((a, b) => a - b) }));
  }

  /** Folded units that are one-character phrases of each class, sorted. */
  singles(): number[][] {
    return Array.from({ length: this.count }, (_, id) => [...(this.#singles.get(id) ?? [])].sort((a, b) => a - b));
  }
}
