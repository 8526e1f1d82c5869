import { evidenceOf, gramNamesAround, oddsOf, readManner, wordClassesOf } from '#engine/judge';
import { LEVEL_THRESHOLDS, type Matcher } from '#engine/runtime';
import type { Lesson } from './read-lessons.ts';

/** A lesson in numbers. */
export interface LessonRow {
  lesson: Lesson;
  /** Classes of words by place. */
  values: Float64Array;
  /** Short runs of words. */
  grams: readonly string[];
  /** What the cues say, in log-odds above what is needed to be shown. */
  odds: number;
  /** How much of each kind of evidence the cues are. */
  evidence: readonly number[];
}

const SHOWN_FROM = Math.log(LEVEL_THRESHOLDS.balanced / (1 - LEVEL_THRESHOLDS.balanced));

export function toRow(matcher: Matcher, lesson: Lesson): LessonRow {
  const { view, match, cues } = lesson;
  return {
    lesson,
    values: readManner(view, match, wordClassesOf(matcher)).values,
    grams: gramNamesAround(view, match),
    odds: oddsOf(match.confidence, cues, match.rule.harm) - SHOWN_FROM,
    evidence: evidenceOf(cues),
  };
}
