import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardHost } from '#page';
import { mountCard } from './mount-card.tsx';

declare global {
  /** Set by the build: closed in the release, open in the build that tests drive. */
  const __SHADOW_MODE__: ShadowRootMode;
}

/** Put into a frame when its first card opens. */
export default defineUnlistedScript(() => {
  globalThis.kebianCard = {
    createCards: (options) => new CardHost({ document: options.document, shadowMode: __SHADOW_MODE__, mount: mountCard(options) }),
  };
});
