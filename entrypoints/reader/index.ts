import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher, decodePack, type Matcher } from '#engine/runtime';
import { Annotator, PointerControl } from '#page';
import { call, serveTab } from '#protocol/client';
import { onStored, packFromText, readStart, USUAL_SETTINGS } from '#store/settings';
import { shadowRootOf } from './browser-differences.ts';
import { claimFrame } from './claim-frame.ts';
import { LazyCards } from './lazy-cards.ts';
import { loadJudge } from './lazy-judge.ts';
import { isSwitchedOff } from './site-switch.ts';
import { tellCount } from './tell-count.ts';

/** Reads the page it stands in: extract, match, anchor, paint. Registered at run time, or injected by a click. */
export default defineUnlistedScript(readPage);

async function readPage(): Promise<void> {
  const release = claimFrame(isAlive);
  if (release === null) return;
  const { pack, ownPack, settings } = await readStart().catch(() => ({ pack: null, ownPack: null, settings: USUAL_SETTINGS }));
  // Where the browser refuses to store the pack, or has lost it, the background has it; otherwise nobody is woken.
  const matcher = isSwitchedOff(settings, window) ? null : (prepare(pack) ?? prepare(await askForPack()));
  if (matcher === null || !isAlive()) return release();

  const own = prepare(ownPack);
  const { level } = settings;
  const counter = tellCount(() => stop());
  const annotator = new Annotator({
    document,
    matchers: own ? [matcher, own] : [matcher],
    level,
    loadJudge,
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
      readFacts: (rule) => call('readFacts', { rule }).finally(() => isAlive() || stop()),
      openExplainer: (id) => call('openExplainer', { id }),
    }),
  );
  const pointer = new PointerControl(document, annotator, cards);
  const stop = () => {
    // Without the extension these listeners are gone already, and so is what would take them away.
    if (isAlive()) {
      unserve();
      unfollow();
    }
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
      if (annotation) cards.reveal(annotation);
      return null;
    },
  });
  const unfollow = onStored(
    (changed) => isSwitchedOff(changed, window) && stop(),
    () => {
      stop();
      void readPage();
    },
  );
  const reading = annotator.start();
  await reading;
}

async function askForPack(): Promise<string | null> {
  return call('readPack', {}).then(
    ({ pack }) => pack,
    () => null,
  );
}

/** Null when there is no pack, or one that this version cannot read. */
function prepare(pack: string | null): Matcher | null {
  try {
    return pack === null ? null : createMatcher(decodePack(packFromText(pack)));
  } catch {
    return null;
  }
}

/** False once the extension was updated or reloaded under the page: this script has lost its background then, and goes quietly. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
