import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { NATIVE_API } from '../../../modules/trim-polyfill/native-api.ts';
import { trimPolyfill } from '../../../modules/trim-polyfill/trim-polyfill.ts';

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

it('takes out the tables of APIs we do not call, and nothing else', () => {
  const trimmed = trimPolyfill(polyfill);
  expect(polyfill.length - trimmed.length).toBeGreaterThan(10_000);
  expect(trimmed).toContain('"sendMessage"');
  expect(trimmed).not.toContain('"alarms"');
  expect(trimmed.slice(0, 900)).toBe(polyfill.slice(0, 900));
  expect(trimmed.slice(-8000)).toBe(polyfill.slice(-8000));
  expect(() => new Function('define', trimmed)).not.toThrow();
});

it('refuses a polyfill whose table is not where it was', () => {
  expect(() => trimPolyfill('module.exports = globalThis.browser;')).toThrow('has changed');
});

it('has an API for page scripts that runs, under either name', () => {
  for (const name of ['browser', 'chrome']) {
    const api = { runtime: { id: 'kebian' } };
    const evaluated = new Function('globalThis', NATIVE_API.replace('export default', 'return'))({ [name]: api });
    expect(evaluated).toBe(api);
  }
});
