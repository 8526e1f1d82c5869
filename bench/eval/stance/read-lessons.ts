import { type ActiveCue, DocumentView, factsOf, findEvidence, type JudgeView, type RuleMatch, readBlock, sentenceAt } from '#engine/judge';
import type { Matcher, Stance } from '#engine/runtime';
import type { Language, Rule } from '#engine/schema';
import type { CorpusText } from '../read-corpora.ts';
import { readFrames } from './plant.ts';
import { readKnownWordings } from './read-known-wordings.ts';
import { readOwnPassages, readTaughtClaims } from './read-passages.ts';

/** A claim in a text of which is known what its author does with it. */
export interface Lesson {
  /** Lessons of one group are held out together when what was learned is checked. */
  group: string;
  lang: Language;
  /** `told`: not asserted, and nobody has said which of the others. */
  stance: Stance | 'told';
  weight: number;
  view: JudgeView;
  match: RuleMatch;
  /** Cues of rules/cues/, without what was learned. */
  cues: readonly ActiveCue[];
  /** It stands in a labelled article of the corpora. */
  isArticle: boolean;
}

/** Planted claims are many and alike. */
const WEIGHT_OF_FRAME = 0.2;
const PLANTED = 3;
/** Examples of rules and known wordings are short, and most of those with words of a claim assert it: too many would make every short text assert. */
const WEIGHT_OF_EXAMPLE = { asserted: 0.1, told: 0.6 };
const WEIGHT_OF_WORDING = { asserted: 0.3, told: 0.6 };
const WORDING_GROUPS = 20;
/** Corpora are long articles, one writer each: without them learning would be of short passages only. */
const WEIGHT_OF_ARTICLE = { rumour: 1.5, debunk: 1.5 };

/** Everything that may be learned from; nothing that is kept aside. @param corpora texts to learn of manner from; no word of them is kept */
export function readLessons(matcher: Matcher, rules: readonly Rule[], corpora: readonly CorpusText[]): Lesson[] {
  const reader = new LessonReader(matcher);
  return [...reader.passages(), ...reader.frames(rules), ...reader.examples(rules), ...reader.wordings(), ...reader.articles(corpora)];
}

class LessonReader {
  readonly #rules: Map<string, RuleMatch['rule']>;

  constructor(private readonly matcher: Matcher) {
    this.#rules = new Map(factsOf(matcher.pack).rules.map((rule) => [rule.id, rule]));
  }

  passages(): Lesson[] {
    const own = readOwnPassages().flatMap((claim) =>
      claim.isAside || claim.stance === 'none' ? [] : [{ ...claim, stance: claim.stance, writer: 'passages.yaml' }],
    );
    return [...own, ...readTaughtClaims()].flatMap(({ writer, lang, text, start, end, rule, stance }) =>
      this.#lesson({ group: writer, lang, stance, weight: 1 }, text, { start, end, rule }, 'always'),
    );
  }

  /** Each frame round a few examples, another few for each. */
  frames(rules: readonly Rule[]): Lesson[] {
    let next = 0;
    return [...readFrames()].flatMap(([name, { sceptical, believing }]) =>
      name.startsWith('seen-')
        ? [...sceptical, ...believing].flatMap((frame) => {
            const stance: Lesson['stance'] = believing.includes(frame)
              ? 'asserted'
              : frame.stance === 'asserted'
                ? 'told'
                : (frame.stance ?? 'told');
            return Array.from({ length: PLANTED }).flatMap(() => {
              const rule = rules[next++ % rules.length] as Rule;
              const claim = rule.examples.flag[frame.lang]?.[0]?.replace(/[。.！!]$/, '');
              if (claim === undefined) return [];
              const start = frame.text.indexOf('{claim}');
              const span = { start, end: start + claim.length, rule: rule.id };
              return this.#lesson(
                { group: name, lang: frame.lang, stance, weight: WEIGHT_OF_FRAME },
                frame.text.replace('{claim}', () => claim),
                span,
                'own',
              );
            });
          })
        : [],
    );
  }

  examples(rules: readonly Rule[]): Lesson[] {
    return rules.flatMap(({ id, examples: { flag, pass } }) =>
      (['zh', 'en'] as const).flatMap((lang) => [
        ...(flag[lang] ?? []).flatMap((text) => this.#example(id, lang, text, 'asserted')),
        ...(pass[lang] ?? []).flatMap((text) => this.#example(id, lang, text, 'told')),
      ]),
    );
  }

  #example(rule: string, lang: Language, text: string, stance: 'asserted' | 'told'): Lesson[] {
    return this.#lesson(
      { group: `examples ${rule}`, lang, stance, weight: WEIGHT_OF_EXAMPLE[stance] },
      text,
      { start: 0, end: text.length, rule },
      'own',
    );
  }

  /** Short wordings that the rules have learned from already. */
  wordings(): Lesson[] {
    return readKnownWordings().flatMap(({ rule, lang, text, stance }, index) => {
      const group = `wordings ${index % WORDING_GROUPS}`;
      return this.#lesson(
        { group, lang, stance, weight: WEIGHT_OF_WORDING[stance === 'asserted' ? 'asserted' : 'told'] },
        text,
        { start: 0, end: text.length, rule },
        'any',
      );
    });
  }

  articles(corpora: readonly CorpusText[]): Lesson[] {
    return corpora.flatMap(({ id, kind, lang, text, grade, voice }) => {
      if (kind === 'benign' || (kind === 'rumour' && (grade !== 'A' || voice !== 'assertive'))) return [];
      const document = this.#open(text);
      const found = document.blocks.flatMap((block, index) => block.matches.map((match) => ({ index, match })));
      const weight = WEIGHT_OF_ARTICLE[kind] / found.length;
      const stance: Lesson['stance'] = kind === 'rumour' ? 'asserted' : 'told';
      return found.map(({ index, match }) => this.#made({ group: `${kind} ${id}`, lang, stance, weight }, document, index, match, true));
    });
  }

  #open(text: string): DocumentView {
    return new DocumentView(
      this.matcher,
      text.split('\n').map((line) => readBlock(this.matcher, { text: line })),
      undefined,
      false,
    );
  }

  /** @param takes `own`: only what the rule finds; `any`: what any rule finds; `always`: the words themselves where none does */
  #lesson(
    meta: Pick<Lesson, 'group' | 'lang' | 'stance' | 'weight'>,
    text: string,
    claim: { start: number; end: number; rule: string },
    takes: 'own' | 'any' | 'always',
  ): Lesson[] {
    const blocks = text.split('\n').map((line) => readBlock(this.matcher, { text: line }));
    let from = 0;
    let index = 0;
    while (index < blocks.length - 1 && claim.start > from + (blocks[index]?.text.length ?? 0))
      from += (blocks[index++]?.text.length ?? 0) + 1;
    const block = blocks[index];
    if (!block) return [];
    const [start, end] = [claim.start - from, Math.min(claim.end - from, block.text.length)];
    const here = block.matches.filter((match) => match.start < end && start < match.end);
    let match = here.find(({ rule }) => rule.id === claim.rule) ?? (takes === 'own' ? undefined : here[0]);
    const rule = this.#rules.get(claim.rule);
    if (!match && takes === 'always' && rule) {
      match = { rule, confidence: 0.9, start, end, words: [{ start, end }], sentence: sentenceAt(block.text, start) };
      const matches = [...block.matches, match].sort((a, b) => a.start - b.start);
      blocks[index] = { ...block, matches };
    }
    return match ? [this.#made(meta, new DocumentView(this.matcher, blocks, undefined, false), index, match)] : [];
  }

  #made(
    meta: Pick<Lesson, 'group' | 'lang' | 'stance' | 'weight'>,
    document: DocumentView,
    index: number,
    match: RuleMatch,
    isArticle = false,
  ): Lesson {
    const view = document.at(index) as JudgeView;
    const cues = findEvidence(view, match).filter(({ cue }) => cue !== 'wording');
    return { ...meta, view, match, cues, isArticle };
  }
}
