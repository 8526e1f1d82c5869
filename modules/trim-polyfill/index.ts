import { defineWxtModule } from 'wxt/modules';
import { trimPolyfill } from './trim-polyfill.ts';

/** Leaves out of webextension-polyfill what a page would load for nothing: see docs/adr/0004-trimmed-polyfill.md. */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (_, config) => {
    config.plugins = [
      ...(config.plugins ?? []),
      {
        name: 'kebian:trim-polyfill',
        transform: (code: string, id: string) => (id.includes('/webextension-polyfill/dist/browser-polyfill') ? trimPolyfill(code) : null),
      },
    ];
  });
});
