import type { FoldTable } from '../normalize/fold.ts';
import type { Concept } from '../rule.ts';
import { LANGUAGES, type Language } from '../vocabulary.ts';
import { ClassTable, type ParsedPhrase, parsePhrase } from './classes.ts';
import type { Slot } from './compile-patterns.ts';
import { expandGroups, MOST_OF_ONE_ENTRY } from './expand-groups.ts';
import type { Problem } from './problem.ts';

/** Where in the data something was written. */
export type Place = Omit<Problem, 'message'>;

/** Turns what authors write, phrases and concepts, into classes of phrases, and says what is wrong with it. */
export class PhraseClasses {
  readonly table: ClassTable;
  readonly problems: Problem[] = [];
  readonly #concepts: Map<string, Concept>;

  constructor(
    readonly fold: FoldTable,
    concepts: readonly Concept[],
  ) {
    this.table = new ClassTable(fold);
    this.#concepts = new Map(concepts.map((concept) => [concept.id, concept]));
    for (const concept of concepts) this.#checkConcept(concept);
  }

  report(at: Place, message: string): void {
    this.problems.push({ ...at, message });
  }

  /** The class of these phrases; one class for one name. */
  define(name: string, words: readonly string[], at: Place): number {
    const parsed: ParsedPhrase[] = words.map((word) => parsePhrase(this.fold, word));
    for (const phrase of parsed) if ('problem' in phrase) this.report(at, phrase.problem);
    return this.table.define(name, parsed);
  }

  /** The classes that may fill a slot: its concepts, and one for what is written out. */
  slot(written: string, lang: Language, at: Place): Slot {
    const literals: string[] = [];
    const slot: number[] = [];
    for (const alternative of written.split('|').map((part) => part.trim())) {
      if (alternative === '') this.report(at, `"${written}" has an empty alternative; remove the stray "|"`);
      else if (!alternative.startsWith('$')) literals.push(alternative);
      else if (this.#concepts.has(alternative.slice(1))) {
        const id = this.#concept(alternative.slice(1), lang);
        if (this.table.size(id) === 0 && !this.table.hasSingles(id))
          this.report(at, `${alternative} has no words in ${lang}; add some or leave it out`);
        slot.push(id);
      } else this.report(at, `there is no concept ${alternative}; add rules/concepts/${alternative.slice(1)}.yaml or correct the name`);
    }
    if (literals.length > 0) slot.unshift(this.define(`= ${[...literals].sort().join(' | ')}`, literals, at));
    return slot;
  }

  /** A word of a list, or all words of the concept that it names, their groups not yet written out. */
  wordsFor(word: string, lang: Language, at: Place): string[] {
    if (!word.startsWith('$')) return [word];
    const id = word.slice(1);
    if (!this.#concepts.has(id)) this.report(at, `there is no concept ${word}`);
    return this.#wordsOf(id, lang, []);
  }

  /** The phrases that an entry of a list stands for. */
  expand(entry: string, at: Place): string[] {
    const phrases = expandGroups(entry);
    if (phrases.length > MOST_OF_ONE_ENTRY)
      this.report(at, `"${entry}" stands for more than ${MOST_OF_ONE_ENTRY} phrases; part it into entries with fewer groups`);
    return phrases;
  }

  /** A pattern sees a concept's words of its own language: a window made for one script does not fit the other. */
  #concept(id: string, lang: Language): number {
    const at: Place = { kind: 'concept', id, path: [lang] };
    const words = this.#wordsOf(id, lang, []).flatMap((entry) => this.expand(entry, at));
    return this.define(`$ ${id} ${lang}`, words, at);
  }

  #wordsOf(id: string, lang: Language, above: readonly string[]): string[] {
    const concept = this.#concepts.get(id);
    if (!concept || above.includes(id)) return [];
    return concept[lang].flatMap((word) => (word.startsWith('$') ? this.#wordsOf(word.slice(1), lang, [...above, id]) : [word]));
  }

  #checkConcept(concept: Concept): void {
    for (const lang of LANGUAGES) {
      for (const [index, word] of concept[lang].entries()) {
        if (!word.startsWith('$')) continue;
        const at = { kind: 'concept' as const, id: concept.id, path: [lang, index] };
        if (!this.#concepts.has(word.slice(1))) this.report(at, `there is no concept ${word}`);
        else if (this.#reaches(word.slice(1), concept.id, []))
          this.report(at, `${word} leads back to $${concept.id}; take one of the two out`);
      }
    }
  }

  #reaches(from: string, goal: string, above: readonly string[]): boolean {
    if (from === goal) return true;
    const concept = this.#concepts.get(from);
    if (!concept || above.includes(from)) return false;
    return [...concept.zh, ...concept.en].some((word) => word.startsWith('$') && this.#reaches(word.slice(1), goal, [...above, from]));
  }
}
