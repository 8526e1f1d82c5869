/** What decides who asserts a claim: loaded where there is a match to judge, and nowhere else. */
export { findClaims, findInDocument, type TextDocument } from './find-claims.ts';
export { gramsOf } from './judge/grams.ts';
export { type Judge, type JudgedDocument, openJudge } from './judge/judge-document.ts';
export { scaleOf } from './judge/wording.ts';
