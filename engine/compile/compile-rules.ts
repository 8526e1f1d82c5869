import { PACK_FORMAT, type Pack, type PackCue, type PackJoin, type PackPattern, type PackRule, type Slot } from '../match/pack.ts';
import type { Concept, Cue, Pattern, Rule, Wording } from '../rule.ts';
import { LANGUAGES, type Language } from '../vocabulary.ts';
import { ClassTable, type ParsedPhrase, parsePhrase } from './classes.ts';
import { expandGroups } from './expand-groups.ts';
import { fingerprint } from './fingerprint.ts';
import { foldPhrase, makeFoldTable, writeFolding } from './fold-table.ts';
import { CompileError, type Problem } from './problem.ts';
import { type SplitPhrases, splitGroups } from './split-groups.ts';
import { TRADITIONAL_PAIRS } from './traditional-pairs.ts';

/** What a pack is compiled from; order does not matter. */
export interface RuleSet {
  rules: readonly Rule[];
  concepts: readonly Concept[];
  cues: readonly Cue[];
  /** What was learned of wordings; none where it is absent. */
  wording?: Wording | undefined;
}

/** Longest distance between first and last matched character where a pattern does not say, in UTF-16 units. */
const DEFAULT_WITHIN: Record<Language, number> = { zh: 40, en: 120 };
/**
 * Neighbouring sentences over which a pattern may be spread. English claims are told in short ones; in Chinese commas join what
 * belongs together, and two sentences speak of two things: spread patterns found 9 % more unseen wordings in English, 2 % in
 * Chinese, and marked harmless Chinese sentences besides.
 */
const SENTENCES: Record<Language, 1 | 2> = { zh: 1, en: 2 };
const DEFAULT_CONFIDENCE = 0.9;
/** Groups multiply: an entry that stands for more phrases than this would swell the pack unseen. */
const MOST_OF_ONE_ENTRY = 1000;

/**
 * Compiles rules, concepts and cues to a pack. Same data, same pack.
 * @throws CompileError with every problem, each with its path and remedy
 */
export function compileRules(set: RuleSet): Pack {
  return new Compiler(set).compile();
}

class Compiler {
  #fold = makeFoldTable(TRADITIONAL_PAIRS);
  #classes = new ClassTable(this.#fold);
  #concepts: Map<string, Concept>;
  #problems: Problem[] = [];
  /** By the entry they were made of: eighteen cues may name one list. */
  #joins = new Map<string, PackJoin>();

  constructor(private readonly set: RuleSet) {
    this.#concepts = new Map(set.concepts.map((concept) => [concept.id, concept]));
  }

  compile(): Pack {
    for (const concept of this.set.concepts) this.#checkConcept(concept);
    const rules = byId(this.set.rules).map((rule) => this.#rule(rule));
    const cues = byId(this.set.cues).map((cue) => this.#cue(cue));
    if (this.#problems.length > 0) throw new CompileError(this.#problems);
    const lexicon = this.#classes.lexicon();
    const singles = this.#classes.singles();
    const wording = packWording(this.set.wording);
    const joins = [...this.#joins.values()];
    const letters =
      lexicon.phrases + joins.map(({ before }) => before).join('') + Object.values(singles).join('') + (wording.zh?.grams ?? '');
    const anchors = new Set(rules.flatMap((rule) => rule.patterns.flatMap((pattern) => pattern.slots[pattern.anchor] as Slot)));
    const content = {
      folding: writeFolding(this.#fold, letters),
      ...lexicon,
      singles,
      anchors: [...anchors].sort((a, b) => a - b),
      rules,
      cues,
      joins,
      wording,
    };
    return { format: PACK_FORMAT, hash: fingerprint(JSON.stringify(content)), ...content };
  }

  #rule(rule: Rule): PackRule {
    const patterns: PackPattern[] = [];
    for (const lang of LANGUAGES) {
      for (const [index, pattern] of (rule.patterns[lang] ?? []).entries()) {
        const compiled = this.#pattern(rule, lang, index, pattern);
        if (compiled) patterns.push(compiled);
      }
    }
    const { id, verdict, harm, family } = rule;
    return {
      id,
      version: fingerprint(JSON.stringify(rule)),
      verdict,
      harm,
      claimWords: this.#claimWords(rule),
      ...(family ? { family } : {}),
      patterns,
    };
  }

  #claimWords(rule: Rule): number | null {
    const words = LANGUAGES.flatMap((lang) => rule.claimWords[lang] ?? []);
    return words.length === 0
      ? null
      : this.#phraseClass(`claim words ${rule.id}`, words, { kind: 'rule', id: rule.id, path: ['claimWords'] });
  }

  #pattern(rule: Rule, lang: Language, index: number, pattern: Pattern): PackPattern | null {
    const path = ['patterns', lang, index];
    const ordered = 'ordered' in pattern;
    const written = 'ordered' in pattern ? pattern.ordered : pattern.all;
    const read = (slots: readonly string[], key: string) =>
      slots.map((slot, at) => this.#slot(slot, lang, { kind: 'rule', id: rule.id, path: [...path, key, at] }));
    const slots = read(written, ordered ? 'ordered' : 'all');
    const anchor = this.#anchor(slots);
    if (anchor === null) {
      this.#report({ kind: 'rule', id: rule.id, path }, 'every slot has a one-character phrase; one slot must have longer phrases only');
      return null;
    }
    const ruleUnless = (rule.unless[lang] ?? []).map((slot, at) =>
      this.#slot(slot, lang, { kind: 'rule', id: rule.id, path: ['unless', lang, at] }),
    );
    const unless = [...read(pattern.unless ?? [], 'unless'), ...ruleUnless];
    const near = read(pattern.near ?? [], 'near');
    for (const slot of [...near, ...unless]) {
      if (slot.some((id) => this.#classes.hasSingles(id) && this.#classes.size(id) === 0)) {
        this.#report({ kind: 'rule', id: rule.id, path }, 'near and unless need phrases of two or more characters');
      }
    }
    return {
      slots,
      ordered,
      within: pattern.within ?? DEFAULT_WITHIN[lang],
      sentences: SENTENCES[lang],
      near,
      unless: [...new Set(unless.flat())],
      confidence: pattern.confidence ?? DEFAULT_CONFIDENCE,
      anchor,
    };
  }

  /** The slot whose hits may be expected to be the rarest, none of its phrases a single character. */
  #anchor(slots: readonly Slot[]): number | null {
    let best: number | null = null;
    const weight = (slot: Slot) => slot.reduce((sum, id) => sum + this.#classes.commonness(id), 0);
    for (const [index, slot] of slots.entries()) {
      if (slot.some((id) => this.#classes.hasSingles(id))) continue;
      if (best === null || weight(slot) < weight(slots[best] as Slot)) best = index;
    }
    return best;
  }

  #slot(written: string, lang: Language, at: Omit<Problem, 'message'>): Slot {
    const alternatives = written.split('|').map((part) => part.trim());
    const literals: string[] = [];
    const slot: Slot = [];
    for (const alternative of alternatives) {
      if (alternative === '') this.#report(at, `"${written}" has an empty alternative; remove the stray "|"`);
      else if (!alternative.startsWith('$')) literals.push(alternative);
      else if (this.#concepts.has(alternative.slice(1))) {
        const id = this.#concept(alternative.slice(1), lang);
        if (this.#classes.size(id) === 0 && !this.#classes.hasSingles(id))
          this.#report(at, `${alternative} has no words in ${lang}; add some or leave it out`);
        slot.push(id);
      } else this.#report(at, `there is no concept ${alternative}; add rules/concepts/${alternative.slice(1)}.yaml or correct the name`);
    }
    if (literals.length > 0) slot.unshift(this.#phraseClass(`= ${[...literals].sort().join(' | ')}`, literals, at));
    return slot;
  }

  /** A pattern sees a concept's words of its own language: a window made for one script does not fit the other. */
  #concept(id: string, lang: Language): number {
    return this.#phraseClass(`$ ${id} ${lang}`, this.#wordsOf(id, lang, []), { kind: 'concept', id, path: [lang] });
  }

  #phraseClass(name: string, words: readonly string[], at: Omit<Problem, 'message'>): number {
    const parsed: ParsedPhrase[] = words.map((word) => parsePhrase(this.#fold, word));
    for (const phrase of parsed) if ('problem' in phrase) this.#report(at, phrase.problem);
    return this.#classes.define(name, parsed);
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
        if (!this.#concepts.has(word.slice(1))) this.#report(at, `there is no concept ${word}`);
        else if (this.#reaches(word.slice(1), concept.id, []))
          this.#report(at, `${word} leads back to $${concept.id}; take one of the two out`);
      }
    }
  }

  #reaches(from: string, goal: string, above: readonly string[]): boolean {
    if (from === goal) return true;
    const concept = this.#concepts.get(from);
    if (!concept || above.includes(from)) return false;
    return [...concept.zh, ...concept.en].some((word) => word.startsWith('$') && this.#reaches(word.slice(1), goal, [...above, from]));
  }

  #cue(cue: Cue): PackCue {
    const words = (key: string, list: { zh: readonly string[]; en: readonly string[] }): number | null => {
      const entries = LANGUAGES.flatMap((lang) => list[lang].flatMap((word) => this.#cueWords(word, lang, cue)));
      if (entries.length === 0) return null;
      const at = { kind: 'cue' as const, id: cue.id, path: [key] };
      const split = entries.filter((entry) => splitGroups(entry) !== null);
      const whole = entries.filter((entry) => !split.includes(entry));
      for (const entry of whole) {
        const { length } = expandGroups(entry);
        if (length > MOST_OF_ONE_ENTRY) this.#report(at, `"${entry}" stands for ${length} phrases; part it into entries with fewer groups`);
      }
      const all = whole.flatMap(expandGroups);
      for (const word of all) {
        const parsed = parsePhrase(this.#fold, word);
        if (
          'single' in parsed &&
          parsed.single &&
          !(key === 'notAfter' || (key === 'words' && (cue.place === 'before' || cue.place === 'pair')))
        )
          this.#report(at, `"${word}": a cue needs two or more characters; only one that stands before the claim may have one`);
      }
      const id = this.#phraseClass(`cue ${cue.id} ${key}`, all, at);
      for (const entry of split) this.#join(entry, at).into.push(id);
      return id;
    };
    const own = words('words', cue);
    if (own === null && cue.place !== 'question' && cue.place !== 'quotation')
      this.#report({ kind: 'cue', id: cue.id, path: ['zh'] }, 'a cue needs words in zh or en');
    const closes = words('closes', cue.closes);
    if ((closes !== null) !== (cue.place === 'pair'))
      this.#report({ kind: 'cue', id: cue.id, path: ['closes'] }, 'words that close a cue go with the place "pair", and with no other');
    return {
      id: cue.id,
      stance: cue.stance,
      place: cue.place,
      scope: cue.scope,
      strength: cue.strength,
      words: own,
      except: words('except', cue.except),
      stops: words('stops', cue.stops),
      closes,
      notAfter: words('notAfter', cue.notAfter),
      notAfterExcept: words('notAfterExcept', cue.notAfterExcept),
    };
  }

  #join(entry: string, at: Omit<Problem, 'message'>): PackJoin {
    const known = this.#joins.get(entry);
    if (known) return known;
    const { before, after } = splitGroups(entry) as SplitPhrases;
    const folded = new Set(before.map((part) => String.fromCharCode(...foldPhrase(this.#fold, part))));
    const made = { before: [...folded].sort().join('\n'), after: this.#phraseClass(`endings ${entry}`, after, at), into: [] };
    this.#joins.set(entry, made);
    return made;
  }

  /** A cue may name a concept where several cues share their words. */
  #cueWords(word: string, lang: Language, cue: Cue): string[] {
    if (!word.startsWith('$')) return [word];
    const id = word.slice(1);
    if (!this.#concepts.has(id)) this.#report({ kind: 'cue', id: cue.id, path: [] }, `there is no concept ${word}`);
    return this.#wordsOf(id, lang, []);
  }

  #report(at: Omit<Problem, 'message'>, message: string): void {
    this.#problems.push({ ...at, message });
  }
}

function packWording(wording: Wording | undefined): NonNullable<Pack['wording']> {
  if (!wording) return {};
  const pack = ({ bias, weights }: Wording['zh']) => ({ bias, grams: Object.keys(weights).join('\n'), weights: Object.values(weights) });
  return { zh: pack(wording.zh), en: pack(wording.en) };
}

function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
