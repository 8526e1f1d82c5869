import type { Span } from '../finding.ts';
import { refutesAnywhere } from './refuting.ts';
import { type ActiveCue, activate, covers, type JudgeStep, within } from './view.ts';

/** A label on the heading judges what stands under it a little less surely than one on the block itself. */
const LABEL_ON_HEADING = 0.8;
/** Words that refute or report in a heading, and are no label: "five vaccine myths", 关于疫苗的谣言. */
const WORDS_IN_HEADING = 0.6;
/** A label names the sentence it opens; the next ones may say the opposite. */
const LATER_SENTENCE = 0.5;
/** A label and what stands before it are no longer than this, in UTF-16 units. */
const LONGEST_LABEL = 40;

/** 流言：… at the start of the block judges the whole block. */
export const labelCues: JudgeStep = ({ text, cueHits }, { sentence }) =>
  within(cueHits, { start: 0, end: LONGEST_LABEL })
    .filter((hit) => hit.cue.place === 'label' && hit.start <= hit.cue.scope && closesLabel(text, hit.end))
    .map((hit) => activate(hit, text, 'text', covers(sentence, hit) ? 1 : LATER_SENTENCE));

/** What the heading above says of what stands under it. */
export const headingCues: JudgeStep = ({ block: { heading }, document }) => {
  if (heading === undefined) return [];
  const { cueHits } = document.read(heading);
  return cueHits.flatMap((hit): ActiveCue[] => {
    if (hit.cue.place === 'label') return hit.start <= hit.cue.scope ? [activate(hit, heading, 'heading', LABEL_ON_HEADING)] : [];
    return refutesAnywhere(hit.cue) && isOpen(heading, hit) ? [activate(hit, heading, 'heading', WORDS_IN_HEADING)] : [];
  });
};

/** "Experts call it a myth" quotes the word away; a heading that asserts is no guide. */
function isOpen(heading: string, { start, end }: Span): boolean {
  return !(/[“"「]$/.test(heading.slice(0, start)) && /^[”"」]/.test(heading.slice(end)));
}

/** Whether a label ends soon after `at`: 误区三：, 【谣言】, "Myth 2:". */
function closesLabel(text: string, at: number): boolean {
  return /^[\s#\d一二三四五六七八九十.、]{0,4}[：:】」』》|丨]/u.test(text.slice(at, at + 6));
}
