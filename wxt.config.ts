import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * `wxt build` makes the release; with KEBIAN_BUILD=testing in the environment, the build that browser tests drive.
 * The two differ in host_permissions and in the mode of one shadow root, nothing else; a test compares them.
 * (Not a mode of Vite's: that would change what libraries compile to.)
 */
const isTesting = process.env.KEBIAN_BUILD === 'testing';

const NOTHING_FROM_OUTSIDE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isTesting ? '-testing' : '{{modeSuffix}}'}`,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    define: { __SHADOW_MODE__: JSON.stringify(isTesting ? 'open' : 'closed') },
    build: { target: ['chrome128', 'firefox146'] },
  }),
  zip: { excludeSources: ['bench/results/**', 'tests/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    ...(isTesting ? { host_permissions: ['*://*/*'] } : {}),
    // The one mode that both browsers have: private windows share the background, and add nothing to what it keeps.
    incognito: 'spanning',
    // The browser itself holds us to it: no page of ours, nor the worker, can reach the network.
    content_security_policy: { extension_pages: NOTHING_FROM_OUTSIDE },
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kebian@kebian.invalid',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
