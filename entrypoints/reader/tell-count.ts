import { browser } from 'wxt/browser';
import { call } from '#protocol/client';

/** Tells the background how many findings the frame shows, and takes the number back when the page is left. */
export function tellCount(onLost: () => void): { tell(count: number): void; stop(): void } {
  let told = 0;
  // A call may also fail because the tab has just been closed; only without the extension is there nobody left to tell.
  const send = (shown: number) => void call('reportShown', { shown }).catch(() => browser.runtime?.id === undefined && onLost());
  // A page kept for the way back is shown again without being read again.
  const leaving = new AbortController();
  addEventListener('pagehide', () => told > 0 && send(0), { signal: leaving.signal });
  addEventListener('pageshow', (event) => event.persisted && told > 0 && send(told), { signal: leaving.signal });
  return {
    tell(count) {
      if (count === told) return;
      told = count;
      send(count);
    },
    stop: () => leaving.abort(),
  };
}
