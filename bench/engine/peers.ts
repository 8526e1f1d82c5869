import { existsSync } from 'node:fs';
import type { Pass } from './rounds.ts';
import { type Text, unitsOf } from './texts.ts';

/** Other tools that look for many phrases, side by side. They are installed in a folder of their own: `npm ci --prefix bench/peers`. */

const FOLDER = new URL('../peers/', import.meta.url);
/** Units that the slow ones read: the slowest takes seconds for so many. */
const SHARE = 20_000;

/** @throws when they are not installed */
export function needPeers(): void {
  if (!existsSync(new URL('node_modules/', FOLDER))) throw new Error('Install the peers first: npm ci --prefix bench/peers');
}

/** Passes of the peers over a share of the text, by name. */
export async function openPeers(phrases: readonly string[], text: Text): Promise<{ passes: Record<string, Pass>; share: Text }> {
  needPeers();
  const share: string[] = [];
  for (const block of text) if (unitsOf(share) < SHARE) share.push(block);
  const whole = share.join('\n\n');
  return {
    share,
    passes: {
      fastscan: await openFastscan(phrases, whole),
      'one RegExp': openRegExp(phrases, whole),
      'textlint with prh': await openTextlint(phrases, whole),
      alex: await openAlex(whole),
      'harper.js': await openHarper(whole),
    },
  };
}

async function openFastscan(phrases: readonly string[], text: string): Promise<Pass> {
  const { default: Scanner } = await load<{ default: new (words: string[]) => { search: (text: string) => unknown[] } }>(
    'fastscan/index.js',
  );
  const scanner = new Scanner([...phrases]);
  return () => scanner.search(text).length;
}

function openRegExp(phrases: readonly string[], text: string): Pass {
  const pattern = new RegExp(phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return () => text.match(pattern)?.length ?? 0;
}

interface TextlintKernel {
  lintText: (text: string, options: unknown) => Promise<{ messages: unknown[] }>;
}

async function openTextlint(phrases: readonly string[], text: string): Promise<Pass> {
  const { TextlintKernel: Kernel } = await load<{ TextlintKernel: new () => TextlintKernel }>('@textlint/kernel/lib/src/index.js');
  const { default: plugin } = await load<{ default: { default?: unknown } }>('@textlint/textlint-plugin-text/lib/src/index.js');
  const { default: rule } = await load<{ default: { default?: unknown } }>('textlint-rule-prh/lib/textlint-rule-prh.js');
  const kernel = new Kernel();
  // prh turns a hyphen into an expression that its own flags forbid.
  const plain = phrases.filter((phrase) => !phrase.includes('-'));
  const ruleContents = [
    `version: 1\nrules:\n${plain.map((phrase) => `  - expected: ※\n    pattern: ${JSON.stringify(phrase)}`).join('\n')}\n`,
  ];
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
    rules: [{ ruleId: 'prh', rule: rule.default ?? rule, options: { ruleContents } }],
  };
  return async () => (await kernel.lintText(text, options)).messages.length;
}

async function openAlex(text: string): Promise<Pass> {
  const { text: check } = await load<{ text: (text: string) => { messages: unknown[] } }>('alex/index.js');
  return () => check(text).messages.length;
}

async function openHarper(text: string): Promise<Pass> {
  const { LocalLinter } = await load<{
    LocalLinter: new (options: { binary: unknown }) => { setup: () => Promise<void>; lint: (text: string) => Promise<unknown[]> };
  }>('harper.js/dist/index.js');
  const { binaryInlined } = await load<{ binaryInlined: unknown }>('harper.js/dist/binaryInlined.js');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async () => (await linter.lint(text)).length;
}

async function load<T>(path: string): Promise<T> {
  return (await import(new URL(`node_modules/${path}`, FOLDER).href)) as T;
}
