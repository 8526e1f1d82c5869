/** What decides who asserts a claim: loaded where there is a match to judge, and nowhere else. */
export { findClaims, findInDocument, type TextDocument } from './find-claims.ts';
export { type JudgedDocument, judgeDocument } from './judge/judge-document.ts';
