import { describe, expect, it } from 'vitest';
import type { Settings } from '#store/settings';
import { isSwitchedOff } from '../../../../entrypoints/reader/site-switch.ts';

const OFF: Settings = { level: 'balanced', sites: { 'off.example': 'off', 'ask.example': 'ask' } };
const NONE_OFF: Settings = { level: 'balanced', sites: { 'ask.example': 'ask' } };

/** The part of a window that is looked at: an outermost page. */
function page(origin: string): Window {
  const view = { location: { origin, hostname: origin === 'null' ? '' : new URL(origin).hostname } } as unknown as Window;
  return Object.assign(view, { top: view, self: view });
}

/** A frame with what it is told of the pages around it, innermost first; undefined where the browser tells nothing. */
function frame(origin: string, ancestorOrigins: string[] | undefined, top: unknown = OTHER_ORIGIN): Window {
  const view = { location: { origin, ancestorOrigins }, top } as unknown as Window;
  return Object.assign(view, { self: view });
}

const OTHER_ORIGIN = {
  get location(): never {
    throw new Error('SecurityError');
  },
};

describe('isSwitchedOff', () => {
  it('asks for the host of an outermost page, whatever the port', () => {
    expect(isSwitchedOff(OFF, page('https://off.example:8443'))).toBe(true);
    expect(isSwitchedOff(OFF, page('https://ask.example'))).toBe(false);
    expect(isSwitchedOff(OFF, page('https://on.example'))).toBe(false);
    expect(isSwitchedOff(OFF, page('null'))).toBe(false);
  });

  it('asks for the outermost host in a frame', () => {
    expect(isSwitchedOff(OFF, frame('https://on.example', ['https://between.example', 'https://off.example']))).toBe(true);
    expect(isSwitchedOff(OFF, frame('https://off.example', ['https://on.example']))).toBe(false);
    expect(isSwitchedOff(OFF, frame('null', ['https://off.example']))).toBe(true);
  });

  it('looks at the outermost page itself where a frame is not told and may', () => {
    for (const told of [undefined, ['null']]) {
      expect(isSwitchedOff(OFF, frame('null', told, page('https://off.example')))).toBe(true);
      expect(isSwitchedOff(OFF, frame('null', told, page('https://on.example')))).toBe(false);
    }
  });

  it('takes a frame that cannot know for switched off, but only while a site is', () => {
    for (const told of [undefined, ['null']]) {
      expect(isSwitchedOff(OFF, frame('https://on.example', told))).toBe(true);
      expect(isSwitchedOff(NONE_OFF, frame('https://on.example', told))).toBe(false);
    }
  });
});
