import { type DecidingCue, type Language, LEVEL_THRESHOLDS, type Level } from '#engine/runtime';
import type { Bilingual } from '#engine/schema';
import type { CheckedFinding } from '../checked-text.ts';
import type { RuleFacts } from '../load-rules.ts';
import { type CueForce, type Messages, messagesIn } from '../messages.ts';
import { closingOf, countFindings, type FindingCounts } from './closing.ts';
import type { Format } from './format.ts';
import { type Ink, makeInk } from './ink.ts';
import { placeOf } from './place-of.ts';
import { quoteInSentence } from './quote-in-context.ts';
import { visible } from './visible.ts';

export interface ExplanationOptions {
  color: boolean;
  lang: Language;
  level: Level;
  /** By rule id. */
  facts: Readonly<Record<string, RuleFacts>>;
  /** What a cue says in plain words, by its id. */
  cues: Readonly<Record<string, Bilingual>>;
}

/** The words of a cue are cut to so many UTF-16 units: a quotation may fill several lines. */
const LONGEST_CUE = 40;
/** A cue is strong, or of medium strength, from here on. */
const STRONG = 0.6;
const MEDIUM = 0.3;

/** For people who ask why: every finding, shown or not, with what spoke for and against it. */
export function makeExplanationFormat(options: ExplanationOptions): Format {
  const counts: FindingCounts = { texts: 0, shown: 0, hidden: 0 };
  const explainer = new FindingExplainer(options);
  return {
    text(checked) {
      countFindings(counts, checked);
      return checked.findings.map((finding) => `${explainer.explain(placeOf(checked, finding), finding).join('\n')}\n\n`).join('');
    },
    close: () => `${closingOf(counts, true, options.level, messagesIn(options.lang))}\n`,
  };
}

class FindingExplainer {
  readonly #ink: Ink;
  readonly #messages: Messages;

  constructor(private readonly options: ExplanationOptions) {
    this.#ink = makeInk(options.color);
    this.#messages = messagesIn(options.lang);
  }

  /** The lines: the finding, what its words say, what the cues say, what came of it. */
  explain(place: string, finding: CheckedFinding): string[] {
    const { explanation, stances } = this.#messages;
    const { level } = this.options;
    return [
      this.#ink.strong(place),
      `  ${quoteInSentence(finding, this.#ink)}`,
      `  ${explanation.rule(finding.rule, this.options.facts[finding.rule]?.claim[this.options.lang] ?? '')}`,
      `  ${explanation.matched(this.#matchedWords(finding))}`,
      `  ${explanation.alone(finding.confidenceOfWords.toFixed(2))}`,
      ...this.#cues(finding.cues),
      `  ${explanation.judgement(stances[finding.stance], finding.confidence.toFixed(2))}`,
      `  ${explanation[finding.shown ? 'shown' : 'notShown'](level, LEVEL_THRESHOLDS[level].toFixed(2))}`,
    ];
  }

  #matchedWords({ block, words }: CheckedFinding): string {
    return words.map(({ start, end }) => this.#ink.mark(visible(block.slice(start, end)))).join(' ');
  }

  #cues(cues: readonly DecidingCue[]): string[] {
    const { explanation } = this.#messages;
    if (cues.length === 0) return [`  ${explanation.noCues}`];
    return [`  ${explanation.cues}`, ...withoutParts(cues).map((cue) => `    ${this.#cue(cue)}`)];
  }

  #cue(cue: DecidingCue): string {
    const { explanation } = this.#messages;
    const words = this.#ink.mark(shorten(visible(cue.quote)));
    const place = explanation.where[cue.cue === 'claim-review' ? 'markup' : cue.where];
    const lean = explanation.leans[cue.stance === 'asserted' ? 'for' : 'against'][forceOf(cue.strength)];
    return `${explanation.cue(words, place, this.#meaning(cue), lean)} ${this.#ink.faint(`· ${cue.cue}`)}`;
  }

  #meaning({ cue, stance, where }: DecidingCue): string {
    const { explanation, stances } = this.#messages;
    const sign = explanation.signs[cue];
    if (sign !== undefined) return sign;
    if (stance === 'debunked' && (where === 'heading' || where === 'title')) return explanation.announces;
    return this.options.cues[cue]?.[this.options.lang] ?? stances[stance];
  }
}

/** Without "myth" where the same cue has heard "is a myth" there: it counts once. */
function withoutParts(cues: readonly DecidingCue[]): DecidingCue[] {
  return cues.filter(
    ({ cue, where, quote }) =>
      !cues.some((other) => other.cue === cue && other.where === where && other.quote.length > quote.length && other.quote.includes(quote)),
  );
}

function forceOf(strength: number): CueForce {
  if (strength >= STRONG) return 'strong';
  return strength >= MEDIUM ? 'medium' : 'weak';
}

function shorten(words: string): string {
  return words.length > LONGEST_CUE ? `${words.slice(0, LONGEST_CUE).replace(/[\ud800-\udbff]$/, '')}…` : words;
}
