import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher, decodePack, type Matcher } from '#engine/runtime';
import { Annotator, PointerControl, scrollToRange } from '#page';
import { call, serveTab } from '#protocol/client';
import { onSettings, readStart } from '#store/settings';
import { shadowRootOf } from './browser-differences.ts';
import { claimFrame } from './claim-frame.ts';
import { LazyCards } from './lazy-cards.ts';
import { isSwitchedOff } from './site-switch.ts';
import { tellCount } from './tell-count.ts';

/** Reads the page it stands in: extract, match, anchor, paint. Registered at run time, or injected by a click. */
export default defineUnlistedScript(async () => {
  const release = claimFrame(isAlive);
  if (release === null) return;
  const { pack, settings } = await readStart();
  const matcher = isSwitchedOff(settings, window) ? null : prepare(pack);
  if (matcher === null) return release();

  const { level } = settings;
  const counter = tellCount(() => stop());
  const annotator = new Annotator({
    document,
    matcher,
    level,
    shadowRootOf,
    isAlive,
    onDead: () => stop(),
    onChange: (marks, laidOut) => {
      pointer.update(marks);
      counter.tell(laidOut);
    },
    onMoved: () => cards.refresh(),
  });
  const cards = new LazyCards((script) =>
    script.createCards({
      document,
      level,
      readFacts: (rule) => call('readFacts', { rule }),
      openExplainer: (id) => call('openExplainer', { id }),
    }),
  );
  const pointer = new PointerControl(document, annotator, cards);
  const stop = () => {
    unserve();
    unfollow();
    pointer.stop();
    annotator.stop();
    counter.stop();
    release();
  };
  const unserve = serveTab({
    listFindings: async () => {
      await reading;
      return {
        findings: annotator
          .list()
          .map(({ key, finding: { rule, quote, verdict, stance, confidence } }) => ({ key, rule, quote, verdict, stance, confidence })),
      };
    },
    jumpTo: ({ key }) => {
      const annotation = annotator.get(key);
      if (!annotation) return null;
      scrollToRange(annotation.range);
      cards.close();
      cards.open([annotation], true);
      return null;
    },
  });
  const unfollow = onSettings((changed) => isSwitchedOff(changed, window) && stop());
  const reading = annotator.start();
  await reading;
});

/** Null when no pack is stored yet, or one that this version cannot read: the background is about to replace it. */
function prepare(pack: string | null): Matcher | null {
  try {
    return pack === null ? null : createMatcher(decodePack(pack));
  } catch {
    return null;
  }
}

/** False once the extension was updated or reloaded under the page: this script has lost its background then, and goes quietly. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
