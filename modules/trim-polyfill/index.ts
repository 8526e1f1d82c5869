import { defineWxtModule } from 'wxt/modules';
import { NATIVE_API, PAGE_SCRIPTS } from './native-api.ts';
import { trimPolyfill } from './trim-polyfill.ts';

/** Leaves out of webextension-polyfill what would be loaded for nothing: see docs/adr/0004-trimmed-polyfill.md. */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    const isForPages = entrypoints.every(({ name }) => PAGE_SCRIPTS.has(name));
    config.plugins = [
      ...(config.plugins ?? []),
      {
        name: 'kebian:trim-polyfill',
        transform(code: string, id: string) {
          if (!id.includes('/webextension-polyfill/dist/browser-polyfill')) return null;
          return isForPages ? NATIVE_API : trimPolyfill(code);
        },
      },
    ];
  });
});
