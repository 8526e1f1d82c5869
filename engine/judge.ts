/** What finds claims and decides who asserts them: loaded where a text may hold one, and nowhere else. */
export { findClaims, findInDocument, type TextDocument } from './find-claims.ts';
export { gramsOf } from './judge/grams.ts';
export { type Judge, type JudgedDocument, openJudge } from './judge/judge-document.ts';
export { foldOf } from './judge/prepared.ts';
export { scaleOf } from './judge/wording.ts';
export { factsOf } from './pack/facts.ts';
export { type ReadBlock, readBlock } from './read-block.ts';
