import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from './mount-card.tsx';

/** Put into a frame when its first card opens. */
export default defineUnlistedScript(() => {
  globalThis.kebianCard = { mount: mountCard };
});
