import { HIDDEN, HIDES, WAITED, WAITED_SPREAD } from '../match/patterns.ts';
import type { Pack, PackFacts, PackRule, PackWording } from '../pack/pack.ts';
import { decodePack } from '../pack/read-pack.ts';
import { writePack } from '../pack/write-pack.ts';
import type { Concept, Cue, Pattern, Rule, WholeWord, WordClass, Wording } from '../rule.ts';
import { LANGUAGES, type Language, STANCES } from '../vocabulary.ts';
import { CueCompiler } from './compile-cues.ts';
import { type CompiledPattern, compilePatterns, type Slot } from './compile-patterns.ts';
import { compilePhrases } from './compile-phrases.ts';
import { fingerprint } from './fingerprint.ts';
import { makeFoldTable, writeFolding } from './fold-table.ts';
import { PhraseClasses, type Place } from './phrase-classes.ts';
import { CompileError } from './problem.ts';
import { TooLargeError } from './too-large.ts';
import { TRADITIONAL_PAIRS } from './traditional-pairs.ts';

/** What a pack is compiled from; order does not matter. */
export interface RuleSet {
  rules: readonly Rule[];
  concepts: readonly Concept[];
  cues: readonly Cue[];
  /** Longer words in which phrases stand by chance. */
  wholeWords?: readonly WholeWord[] | undefined;
  /** What was learned of wordings; none where it is absent. */
  wording?: Wording | undefined;
  /** Classes of words that the learned manner counts. */
  wordClasses?: readonly WordClass[] | undefined;
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
/** A pack keeps classes and patterns in 16 bits. */
const MOST_NUMBERED = 0xffff;

/**
 * Compiles rules, concepts and cues to a pack. Same data, same pack.
 * @throws CompileError with every problem, each with its path and remedy
 */
export function compileRules(set: RuleSet): Pack {
  return new Compiler(set).compile();
}

/** A pattern of which only the slots have been read. */
interface BegunPattern {
  rule: Rule;
  number: number;
  lang: Language;
  pattern: Pattern;
  at: Place;
  slots: Slot[];
}

class Compiler {
  readonly #fold = makeFoldTable(TRADITIONAL_PAIRS);
  readonly #classes: PhraseClasses;
  readonly #patterns: CompiledPattern[] = [];

  constructor(private readonly set: RuleSet) {
    this.#classes = new PhraseClasses(this.#fold, set.concepts);
  }

  compile(): Pack {
    const sorted = byId(this.set.rules);
    const begun = sorted.flatMap((rule, number) => this.#slotsOf(rule, number));
    const slotClasses = this.#classes.table.count;
    for (const pattern of begun) this.#finish(pattern);
    const rules = sorted.map((rule) => this.#packRule(rule));
    const cueCompiler = new CueCompiler(this.#classes);
    const cues = byId(this.set.cues).map((cue) => cueCompiler.compile(cue));
    const wholeWords = defineWholeWords(this.#classes, this.set.wholeWords ?? []);
    this.#refuseTooMany();
    this.#refuseProblems();
    try {
      return this.#write({ rules, cues, joins: cueCompiler.joins, ...packLearned(this.set) }, slotClasses, wholeWords);
    } catch (error) {
      if (error instanceof TooLargeError) throw new CompileError([{ kind: 'rule', id: '', path: [], message: error.message }]);
      throw error;
    }
  }

  #write(facts: PackFacts, slotClasses: number, wholeWords: ClassFlags): Pack {
    const { table } = this.#classes;
    const singles = table.singles();
    const phrases = table.phrases();
    const compiled = compilePhrases(this.#fold, phrases, singles, new Map([...waitedFor(this.#patterns), ...wholeWords]));
    const { zh } = facts.wording;
    const learned = [zh?.grams ?? '', ...facts.wordClasses.flatMap((each) => each.zh)];
    const texts = [...facts.joins.map(({ before }) => before), ...learned].join('\n');
    const letters = [...phrases.flatMap(({ units }) => units), ...singles.flat(), ...unitsOf(texts)];
    const sections = {
      ...compiled.sections,
      ...compilePatterns(this.#patterns, table),
      folding: Uint16Array.from(writeFolding(this.#fold, letters)),
      facts: new TextEncoder().encode(JSON.stringify(facts)),
    };
    return decodePack(writePack({ sections, labelBits: compiled.labelBits, root: compiled.root, slotClasses }));
  }

  #packRule(rule: Rule): PackRule {
    const { id, verdict, harm, family } = rule;
    return {
      id,
      version: fingerprint(JSON.stringify(rule)),
      verdict,
      harm,
      claimWords: this.#claimWords(rule),
      ...(family ? { family } : {}),
    };
  }

  #claimWords(rule: Rule): number | null {
    const words = LANGUAGES.flatMap((lang) => rule.claimWords[lang] ?? []);
    if (words.length === 0) return null;
    return this.#classes.define(`claim words ${rule.id}`, words, { kind: 'rule', id: rule.id, path: ['claimWords'] });
  }

  /** The slots of a rule's patterns, before anything else of any pattern: so classes of slots have the lowest numbers. */
  #slotsOf(rule: Rule, number: number): BegunPattern[] {
    return LANGUAGES.flatMap((lang) =>
      (rule.patterns[lang] ?? []).map((pattern, index) => {
        const at: Place = { kind: 'rule', id: rule.id, path: ['patterns', lang, index] };
        const slots = 'ordered' in pattern ? this.#read(pattern.ordered, lang, at, 'ordered') : this.#read(pattern.all, lang, at, 'all');
        return { rule, number, lang, pattern, at, slots };
      }),
    );
  }

  #read(slots: readonly string[], lang: Language, at: Place, key: string): Slot[] {
    return slots.map((slot, i) => this.#classes.slot(slot, lang, { ...at, path: [...at.path, key, i] }));
  }

  #finish({ rule, number, lang, pattern, at, slots }: BegunPattern): void {
    const [anchor, next] = this.#rarest(slots);
    if (anchor === undefined) {
      this.#classes.report(at, 'every slot has a one-character phrase; one slot must have longer phrases only');
      return;
    }
    const ofRule = (rule.unless[lang] ?? []).map((slot, i) => this.#classes.slot(slot, lang, { ...at, path: ['unless', lang, i] }));
    const unless = [...this.#read(pattern.unless ?? [], lang, at, 'unless'), ...ofRule];
    const near = this.#read(pattern.near ?? [], lang, at, 'near');
    if ([...near, ...unless].some((slot) => slot.some((id) => this.#hasSinglesOnly(id)))) {
      this.#classes.report(at, 'near and unless need phrases of two or more characters');
    }
    this.#patterns.push({
      rule: number,
      slots,
      ordered: 'ordered' in pattern,
      within: pattern.within ?? DEFAULT_WITHIN[lang],
      sentences: SENTENCES[lang],
      near,
      unless: [...new Set(unless.flat())],
      confidence: pattern.confidence ?? DEFAULT_CONFIDENCE,
      anchor,
      next: next ?? anchor,
    });
  }

  #hasSinglesOnly(id: number): boolean {
    return this.#classes.table.hasSingles(id) && this.#classes.table.size(id) === 0;
  }

  /** Slots whose phrases are longer than one character, those first whose hits may be expected to be the rarest. */
  #rarest(slots: readonly Slot[]): number[] {
    const { table } = this.#classes;
    const weights = slots.map((slot) => slot.reduce((sum, id) => sum + table.commonness(id), 0));
    return [...slots.keys()]
      .filter((index) => !(slots[index] as Slot).some((id) => table.hasSingles(id)))
      .sort((a, b) => (weights[a] as number) - (weights[b] as number) || a - b);
  }

  #refuseTooMany(): void {
    const counts = { 'classes of phrases': this.#classes.table.count, patterns: this.#patterns.length, rules: this.set.rules.length };
    for (const [name, count] of Object.entries(counts)) {
      if (count > MOST_NUMBERED)
        this.#classes.report({ kind: 'rule', id: '', path: [] }, `there are ${count} ${name}; a pack has room for ${MOST_NUMBERED}`);
    }
  }

  #refuseProblems(): void {
    if (this.#classes.problems.length > 0) throw new CompileError(this.#classes.problems);
  }
}

/** Bits of `setFlags` that classes bring, by class. */
type ClassFlags = ReadonlyMap<number, number>;

/** Classes that patterns wait for. */
function waitedFor(patterns: readonly CompiledPattern[]): ClassFlags {
  const waited = new Map<number, number>();
  for (const { slots, anchor, sentences } of patterns) {
    const bits = sentences === 2 ? WAITED | WAITED_SPREAD : WAITED;
    for (const id of slots[anchor] as Slot) waited.set(id, (waited.get(id) ?? 0) | bits);
  }
  return waited;
}

/** The class of whole words and the class of the phrases that they hide. */
function defineWholeWords(classes: PhraseClasses, wholeWords: readonly WholeWord[]): ClassFlags {
  for (const [index, { word, hides }] of wholeWords.entries()) {
    for (const phrase of hides) {
      if (phrase.length > 1 && phrase.length < word.length && word.includes(phrase)) continue;
      classes.report(
        { kind: 'file', id: 'whole-words', path: [index, 'hides'] },
        `"${word}" does not hide "${phrase}": a phrase of two or more characters must stand in the longer word`,
      );
    }
  }
  if (wholeWords.length === 0) return new Map();
  const at: Place = { kind: 'file', id: 'whole-words', path: [] };
  const words = wholeWords.map(({ word }) => word);
  const hidden = wholeWords.flatMap(({ hides }) => hides);
  return new Map([
    [classes.define('whole words', words, at), HIDES],
    [classes.define('hidden by whole words', hidden, at), HIDDEN],
  ]);
}

function packLearned({ wording, wordClasses = [] }: RuleSet): Pick<PackFacts, 'wording' | 'wordClasses'> {
  return {
    wording: wording ? { zh: packWording(wording.zh, wordClasses), en: packWording(wording.en, wordClasses) } : {},
    wordClasses: wordClasses.map(({ id, zh, en }) => ({ id, zh, en })),
  };
}

type LearnedWording = Wording['zh'];

function packWording({ bias, weights, asserts, stances }: LearnedWording, classes: readonly WordClass[]): PackWording {
  const row = ({ empty, classes: known }: NonNullable<LearnedWording['asserts']>) => [
    ...empty.flatMap((_, place) => classes.map(({ id }) => known[id]?.[place] ?? 0)),
    ...empty,
  ];
  return {
    bias,
    grams: Object.keys(weights).join('\n'),
    weights: Object.values(weights),
    asserts: asserts ? row(asserts) : [],
    stances: STANCES.flatMap((stance) => {
      const told = stances[stance];
      return stance !== 'asserted' && told ? [{ stance, bias: told.bias, evidence: told.evidence, weights: row(told) }] : [];
    }),
  };
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function byId<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
