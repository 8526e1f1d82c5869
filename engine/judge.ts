/** What finds claims and decides who asserts them: loaded where a text may hold one, and nowhere else. */
export { findClaims, findInDocument, type TextDocument } from './find-claims.ts';
export { evidenceOf } from './judge/choose-stance.ts';
export { type Judge, type JudgedDocument, openJudge } from './judge/judge-document.ts';
export { findEvidence } from './judge/judge-match.ts';
export { type Matchers, openTogether, type Readings, readTogether } from './judge/judge-together.ts';
export { readManner } from './judge/manner.ts';
export { foldOf, wordClassesOf } from './judge/prepared.ts';
export { PLACES } from './judge/surroundings.ts';
export { type ActiveCue, DocumentView, type JudgeView } from './judge/view.ts';
export { oddsOf } from './judge/weigh.ts';
export { gramNamesAround, MOST_WORDING, scaleOf } from './judge/wording.ts';
export type { RuleMatch } from './match/match-text.ts';
export { sentenceAt } from './normalize/sentence.ts';
export { factsOf } from './pack/facts.ts';
export { type ReadBlock, readBlock } from './read-block.ts';
