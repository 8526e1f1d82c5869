import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openJudge } from '#engine/judge';

declare global {
  /** Set by this script when the background has put it into a frame; the isolated world is ours alone. */
  var kebianJudge: typeof openJudge | undefined;
}

/** Put into a frame when its text first holds words that a rule knows: most pages never need it. */
export default defineUnlistedScript(() => {
  globalThis.kebianJudge = openJudge;
});
