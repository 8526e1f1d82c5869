import type { Stance } from '#engine/runtime';
import { STANCE_EVIDENCE, STANCES, type Wording } from '#engine/schema';
import { withGrams } from './grams.ts';
import { writePlaces } from './learn-wording.ts';
import type { LessonRow } from './lesson-row.ts';
import { minimise } from './minimise.ts';
import { addRow, predict, ridge, type SparseRow } from './sparse.ts';

/**
 * Which of the stances that are no assertion a passage speaks for: multinomial logistic regression on the evidence of the cues and the
 * classes of words. Runs of words were tried: they named stances of unseen writers no better. */

type Told = Exclude<Stance, 'asserted'>;

const TOLD = STANCES.filter((stance): stance is Told => stance !== 'asserted');
/** Ridge penalty; chosen by leaving writers out in turn. */
const L2 = 6;

/** Learned weights of one stance, before they are rounded. */
interface ToldWeights {
  bias: number;
  /** Classes of words by place, then the evidence. */
  dense: Float64Array;
}

const NO_GRAMS: ReadonlyMap<string, number> = new Map();

export type Stances = ReadonlyMap<Told, ToldWeights>;

export function learnStances(all: readonly LessonRow[]): Stances {
  const rows = all.filter(({ lesson }) => lesson.stance !== 'asserted' && lesson.stance !== 'told');
  const size = (rows[0]?.values.length ?? 0) + STANCE_EVIDENCE.length;
  const stride = size + 1;
  const matrix = rows.map((row) => withGrams(denseOf(row), [], NO_GRAMS));
  const l2 = Float64Array.from({ length: TOLD.length * stride }, (_, index) => (index % stride === size ? 0 : L2));
  const weights = minimise((at, gradient) => {
    let loss = ridge(at, gradient, l2);
    for (const [index, { lesson }] of rows.entries()) {
      const row = matrix[index] as SparseRow;
      const sums = TOLD.map((_, k) => predict(at, row, size, k * stride));
      const most = Math.max(...sums);
      const total = sums.reduce((sum, each) => sum + Math.exp(each - most), 0);
      for (const [k, stance] of TOLD.entries()) {
        const share = Math.exp((sums[k] as number) - most) / total;
        const isIt = stance === lesson.stance ? 1 : 0;
        if (isIt === 1) loss -= lesson.weight * Math.log(Math.max(1e-12, share));
        addRow(gradient, row, size, lesson.weight * (share - isIt), k * stride);
      }
    }
    return loss;
  }, TOLD.length * stride);
  return new Map(
    TOLD.map((stance, k) => {
      const own = weights.subarray(k * stride, (k + 1) * stride);
      return [stance, { bias: own[size] as number, dense: own.slice(0, size) }];
    }),
  );
}

function denseOf({ values, evidence }: LessonRow): number[] {
  return [...values, ...evidence];
}

/** The stance that learned weights speak for. */
export function stanceOf(learned: Stances, row: LessonRow): Told {
  const dense = denseOf(row);
  const score = ({ bias, dense: weights }: ToldWeights) =>
    weights.reduce((sum, each, index) => sum + each * (dense[index] as number), bias);
  return [...learned]
    .map(([stance, weights]): [Told, number] => [stance, score(weights)])
    .reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** As it is written to rules/wording.json. */
export function writeStances(learned: Stances, names: readonly string[]): Wording['zh']['stances'] {
  return Object.fromEntries(
    [...learned].map(([stance, { bias, dense }]) => {
      const evidence = dense.subarray(-STANCE_EVIDENCE.length);
      return [
        stance,
        {
          bias: hundredth(bias),
          evidence: Object.fromEntries(STANCE_EVIDENCE.map((kind, index) => [kind, hundredth(evidence[index] as number)])),
          ...writePlaces(dense, names),
        },
      ];
    }),
  );
}

function hundredth(weight: number): number {
  return Math.round(100 * weight) / 100;
}
