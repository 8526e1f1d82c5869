import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { JudgeScript } from '#page';
import { judgeScript } from '#page/judge';

declare global {
  /** Set by this script when the background has put it into a frame; the isolated world is ours alone. */
  var kebianJudge: JudgeScript | undefined;
}

/** Put into a frame when its text first may hold a claim: most pages never need it. */
export default defineUnlistedScript(() => {
  globalThis.kebianJudge = judgeScript;
});
