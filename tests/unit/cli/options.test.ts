import { describe, expect, it } from 'vitest';
import { type CheckOptions, parseRequest, UsageError } from '../../../cli/options.ts';

const TERMINAL = { env: { LANG: 'en_GB.UTF-8' }, isTerminal: true };
const check = (args: string[], surroundings: Parameters<typeof parseRequest>[1] = TERMINAL): CheckOptions => {
  const request = parseRequest(['check', ...args], surroundings);
  if (request.command !== 'check') throw new Error(`expected check, not ${request.command}`);
  return request.options;
};

describe('parseRequest', () => {
  it('checks with pretty output at the level balanced when nothing else is said', () => {
    expect(check(['a.txt', '-'])).toEqual({
      files: ['a.txt', '-'],
      format: 'pretty',
      level: 'balanced',
      lang: 'en',
      all: false,
      color: true,
    });
  });

  it('takes every option, before or after the files', () => {
    const args = '--format jsonl a --input-format md --level careful b --lang zh --all --no-color --data d'.split(' ');
    expect(check(args)).toEqual({
      files: ['a', 'b'],
      inputFormat: 'md',
      format: 'jsonl',
      level: 'careful',
      lang: 'zh',
      all: true,
      color: false,
      data: 'd',
    });
  });

  it('explains what it is given, by the same options', () => {
    const args = 'explain a --input-format md --level careful b --lang zh --no-color --data d'.split(' ');
    expect(parseRequest(args, TERMINAL)).toEqual({
      command: 'explain',
      options: { files: ['a', 'b'], inputFormat: 'md', level: 'careful', lang: 'zh', color: false, data: 'd' },
    });
  });

  it.each([
    [{ LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{}, 'en'],
  ] as const)('speaks by the locale: %o is %s', (env, lang) => {
    expect(check(['a'], { env, isTerminal: true }).lang).toBe(lang);
  });

  it.each([
    ['into a pipe', { env: {}, isTerminal: false }],
    ['with NO_COLOR', { env: { NO_COLOR: '1' }, isTerminal: true }],
  ])('writes without colour %s', (_, surroundings) => {
    expect(check(['a'], surroundings).color).toBe(false);
  });

  it('gives help when asked, and when nothing is asked', () => {
    for (const args of [[], ['--help'], ['check', '-h'], ['help']])
      expect(parseRequest(args, TERMINAL)).toEqual({ command: 'help', lang: 'en' });
    expect(parseRequest(['-V'], TERMINAL)).toEqual({ command: 'version' });
  });

  it.each([
    [['chek', 'a'], 'there is no command "chek"'],
    [['check'], 'name the files to check'],
    [['check', '-', '-'], 'can be read once only'],
    [['check', '--format', 'xml', 'a'], '--format is one of pretty, json, jsonl, not "xml"'],
    [['check', '--colour', 'a'], '--colour'],
    [['explain'], 'name the files to explain'],
    [['explain', '--all', 'a'], '--all belongs to check'],
    [['explain', '--format', 'pretty', 'a'], '--format belongs to check'],
    [['explain', '--level', 'strict', 'a'], '--level is one of careful, balanced, thorough, not "strict"'],
  ])('refuses %j and says what to write', (args, message) => {
    expect(() => parseRequest(args, TERMINAL)).toThrow(UsageError);
    expect(() => parseRequest(args, TERMINAL)).toThrow(message);
  });
});
