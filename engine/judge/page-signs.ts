import { refutesAnywhere } from './refuting.ts';
import { type ActiveCue, activate, type JudgeStep } from './view.ts';

/** The title speaks of the whole page, and of no sentence in particular. */
const IN_TITLE = 0.3;
/** What ClaimReview markup says of a sentence: the page checks claims. Anybody can write it. */
const REVIEW_STRENGTH = 0.25;

/** What the title says. It may lower a finding, never raise one. */
export const titleCues: JudgeStep = ({ document }) => {
  const { title } = document;
  if (title === undefined) return [];
  return document
    .read(title)
    .cueHits.filter(({ cue }) => cue.place === 'title' || refutesAnywhere(cue))
    .map((hit) => activate(hit, title, 'title', hit.cue.place === 'title' ? 1 : IN_TITLE));
};

/** Markup by which a page says that it reviews claims. */
export const reviewCues: JudgeStep = ({ document }): ActiveCue[] =>
  document.isReview
    ? [{ cue: 'claim-review', stance: 'debunked', where: 'title', start: 0, end: 0, quote: 'ClaimReview', strength: REVIEW_STRENGTH }]
    : [];
