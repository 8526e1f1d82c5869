import { MOST_WORDING, PLACES, scaleOf } from '#engine/judge';
import type { Wording } from '#engine/schema';
import { knownGrams, loudestGrams, withGrams } from './grams.ts';
import type { LessonRow } from './lesson-row.ts';
import { minimise } from './minimise.ts';
import { addRow, predict, ridge, type SparseRow } from './sparse.ts';

/**
 * Which short runs of words, and which classes of words in which place, stand around claims that are asserted, and which around claims
 * that are told: logistic regression about what the cues say already, so that nothing is counted twice.
 */

/** A run must stand in so many lessons to be learned, not counting labelled articles. */
const LEAST_LESSONS = 5;
/** Runs that are kept: those that say most, most often. */
const MOST_GRAMS = 5000;
/** Ridge penalties; chosen by leaving writers out in turn. Runs are many and each is rare. */
const L2 = { classes: 3, grams: 0.05 };

type LearnedAsserts = Pick<Wording['zh'], 'bias' | 'weights' | 'asserts'>;

/** Learned weights, before they are rounded. */
export interface Asserts {
  /** Known runs of words, and their weights. */
  grams: ReadonlyMap<string, number>;
  classes: Float64Array;
  bias: number;
}

/** @param isHeard for each value of a row whether it may say anything */
export function learnAsserts(lessons: readonly LessonRow[], isHeard: readonly boolean[]): Asserts {
  const rows = lessons.map((row) => ({ ...row, values: row.values.map((value, index) => (isHeard[index] ? value : 0)) }));
  const all = fitWeights(rows, knownGrams(rows, LEAST_LESSONS));
  const says = new Map([...all.grams].map(([gram, weight]) => [gram, Math.abs(weight)]));
  return fitWeights(rows, loudestGrams(rows, says, MOST_GRAMS));
}

function fitWeights(rows: readonly LessonRow[], known: readonly string[]): Asserts {
  const kinds = rows[0]?.values.length ?? 0;
  const columnOf = new Map(known.map((gram, index) => [gram, index]));
  const size = kinds + known.length;
  const matrix = rows.map(({ values, grams }) => withGrams([...values], grams, columnOf));
  const l2 = Float64Array.from({ length: size + 1 }, (_, index) => (index === size ? 0 : index < kinds ? L2.classes : L2.grams));
  const weights = minimise((at, gradient) => {
    let loss = ridge(at, gradient, l2);
    for (const [index, { lesson, odds }] of rows.entries()) {
      const sign = lesson.stance === 'asserted' ? 1 : -1;
      const margin = sign * (odds + predict(at, matrix[index] as SparseRow, size));
      loss += lesson.weight * (margin < -30 ? -margin : Math.log1p(Math.exp(-margin)));
      addRow(gradient, matrix[index] as SparseRow, size, (-sign * lesson.weight) / (1 + Math.exp(Math.min(30, margin))));
    }
    return loss;
  }, size + 1);
  return {
    grams: new Map(known.map((gram, index) => [gram, weights[kinds + index] as number])),
    classes: weights.slice(0, kinds),
    bias: weights[size] as number,
  };
}

/** What learned weights say of a lesson, in log-odds. */
export function oddsOfAsserts({ grams, classes, bias }: Asserts, row: LessonRow): number {
  const known = row.grams.flatMap((gram) => grams.get(gram) ?? []);
  const runs = scaleOf(known.length) * known.reduce((sum, each) => sum + each, 0);
  const kinds = classes.reduce((sum, each, index) => sum + each * (row.values[index] as number), 0);
  return Math.max(-MOST_WORDING, Math.min(MOST_WORDING, bias + runs + kinds));
}

/** As it is written to rules/wording.json. */
export function writeAsserts({ grams, classes, bias }: Asserts, names: readonly string[]): LearnedAsserts {
  return {
    bias: Math.round(100 * bias) / 100,
    weights: Object.fromEntries([...grams].flatMap(([gram, weight]) => (hundredths(weight) === 0 ? [] : [[gram, hundredths(weight)]]))),
    asserts: writePlaces(classes, names),
  };
}

/** Weights of classes by place, class by class. */
export function writePlaces(weights: Float64Array, names: readonly string[]): NonNullable<LearnedAsserts['asserts']> {
  const places = PLACES.map((_, place) => place);
  return {
    empty: places.map((place) => hundredths(weights[PLACES.length * names.length + place] as number)),
    classes: Object.fromEntries(
      names
        .map((id, kind): [string, number[]] => [id, places.map((place) => hundredths(weights[place * names.length + kind] as number))])
        .filter(([, row]) => row.some((weight) => weight !== 0)),
    ),
  };
}

function hundredths(weight: number): number {
  // Not -0, which JSON would write and a schema would read as another number.
  return Math.round(100 * weight) + 0;
}
