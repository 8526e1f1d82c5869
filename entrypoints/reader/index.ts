import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher, decodePack } from '#engine/runtime';
import { Annotator, CardHost, PointerControl } from '#page';
import { call, serveTab } from '#protocol/client';
import { readStart } from '#store/settings';
import { claimFrame } from './claim-frame.ts';
import { mountCard } from './mount-card.ts';

declare global {
  /** Set by the build: closed in the release, open in the build that tests drive. */
  const __SHADOW_MODE__: ShadowRootMode;
}

/** Reads the page it stands in: extract, match, anchor, paint. Registered at run time, or injected by a click. */
export default defineUnlistedScript(async () => {
  const release = claimFrame(isAlive);
  if (release === null) return;
  const { pack, settings } = await readStart();
  if (pack === null || settings.offHosts.includes(location.host)) return release();

  const annotator = new Annotator({
    document,
    matcher: createMatcher(decodePack(pack)),
    level: settings.level,
    isAlive,
    onDead: () => stop(),
    onChange: (count) => {
      pointer.update(count);
      tell(count);
    },
  });
  const cards = new CardHost({ document, shadowMode: __SHADOW_MODE__, mount: mountCard(settings.level) });
  const pointer = new PointerControl(document, annotator, cards);

  const tell = (shown: number) => void call('reportShown', { shown }).catch(stop);
  const stop = () => {
    unserve();
    pointer.stop();
    annotator.stop();
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
      annotation.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      cards.close();
      cards.open([annotation], true);
      return null;
    },
    stop: () => {
      stop();
      return null;
    },
  });
  const reading = annotator.start();
  await reading;
});

/** False once the extension was updated or reloaded under the page: this script has lost its background then, and goes quietly. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
