import type { RuleMatch } from '../match/match-text.ts';
import { hearGrams } from './grams.ts';
import { type HeardWord, readManner, sayManner } from './manner.ts';
import { foldOf, wordClassesOf, wordingOf } from './prepared.ts';
import { languageOf, type Piece, PLACES, surroundingsOf } from './surroundings.ts';
import type { ActiveCue, JudgeStep, JudgeView, Told } from './view.ts';
import { strengthOf } from './weigh.ts';

/** Runs of words below which a text is too short to show a manner. */
const FEW = 30;
/** Log-odds that a wording may give or take. With 4 it named the stance of passages no better, and cleared more articles that refute. */
export const MOST_WORDING = 2;

/**
 * The wording of the passage as a whole, weighed as it was learned from labelled passages (rules/wording.json): a tie-break beside the cues.
 * A linear sum over short runs of words, and over classes of everyday words by place, so that what spoke loudest can be named.
 */
export const wordingCues: JudgeStep = (view, match) => {
  const model = wordingOf(view.document.matcher)[languageOf(view, match)];
  if (!model) return [];
  const heard = new Loudest();
  const known = new Map<number, HeardWord>();
  const fold = foldOf(view.document.matcher);
  const around = surroundingsOf(view, match);
  for (const piece of piecesIn(around)) {
    model.known.hear(fold, piece.text, (run, start, end) => {
      if (!known.has(run)) known.set(run, { piece, start, end });
    });
  }
  const scale = scaleOf(known.size);
  let sum = model.bias;
  for (const [run, word] of known) sum += heard.hear(scale * (model.weights[run] as number), word);
  const manner = readManner(view, match, wordClassesOf(view.document.matcher), around);
  manner.words.forEach((word, index) => {
    heard.hear((model.asserts[index] ?? 0) * (manner.values[index] as number), word);
  });
  sum += sayManner(model.asserts, manner);
  const odds = Math.max(-MOST_WORDING, Math.min(MOST_WORDING, sum));
  const loudest = heard.loudest(odds);
  // Whatever an answer carries along is told, in whatever voice.
  if (!loudest || (odds > 0 && view.block.isQuoted)) return [];
  const leans = model.stances.map((told): Told => {
    const { stance, evidence } = told;
    return { stance, evidence, odds: told.bias + sayManner(told.weights, manner) };
  });
  const cue: ActiveCue = {
    ...placeOf(loudest),
    cue: 'wording',
    stance: odds > 0 ? 'asserted' : 'mentioned',
    strength: strengthOf(Math.abs(odds)),
  };
  return [leans.length > 0 ? { ...cue, leans } : cue];
};

function placeOf({ piece: { text, from, where }, start, end }: HeardWord): Pick<ActiveCue, 'where' | 'start' | 'end' | 'quote'> {
  return { where, start: from + start, end: from + end, quote: text.slice(start, end) };
}

/** The word that says most for what all of them say together. */
class Loudest {
  #for: { says: number; word: HeardWord } | null = null;
  #against: { says: number; word: HeardWord } | null = null;

  /** @returns what it says */
  hear(says: number, word: HeardWord | undefined): number {
    if (word && says > (this.#for?.says ?? 0)) this.#for = { says, word };
    if (word && says < (this.#against?.says ?? 0)) this.#against = { says, word };
    return says;
  }

  loudest(odds: number): HeardWord | undefined {
    return (odds > 0 ? (this.#for ?? this.#against) : (this.#against ?? this.#for))?.word;
  }
}

/** What a sum over so many runs is multiplied by: a few words say little, and many say less each. */
export function scaleOf(count: number): number {
  return 1 / Math.sqrt(count + FEW);
}

/** The texts around the claim, the nearest place first; without the claim: what is claimed says nothing of who claims it. */
function piecesIn(around: ReturnType<typeof surroundingsOf>): readonly Piece[] {
  return PLACES.flatMap((place): readonly Piece[] => around[place]);
}

/** The runs of words around a claim, each once: what learning counts. */
export function gramNamesAround(view: JudgeView, match: RuleMatch): string[] {
  const fold = foldOf(view.document.matcher);
  const names = new Set<string>();
  for (const { text } of piecesIn(surroundingsOf(view, match))) hearGrams(fold, text, (gram) => names.add(gram));
  return [...names];
}
