import { parseArgs } from 'node:util';
import type { Language, Level } from '#engine/runtime';

export const INPUT_FORMATS = ['txt', 'md', 'html', 'xhtml', 'jsonl'] as const;
export const OUTPUT_FORMATS = ['pretty', 'json', 'jsonl'] as const;
const LEVELS = ['careful', 'balanced', 'thorough'] as const satisfies readonly Level[];
const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

export type InputFormat = (typeof INPUT_FORMATS)[number];
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Which texts are read, and how we speak of them. */
export interface ReadingOptions {
  /** Paths as the user wrote them; `-` is standard input. */
  files: string[];
  /** Overrides what the file names say. */
  inputFormat?: InputFormat;
  level: Level;
  /** Language of what we say, whatever the language of the text. */
  lang: Language;
  color: boolean;
  /** Folder that holds `rules/` and `library/`, where it is not our own. */
  data?: string;
}

export interface CheckOptions extends ReadingOptions {
  format: OutputFormat;
  /** List every finding, whatever its stance and confidence. */
  all: boolean;
}

export type Request =
  | { command: 'check'; options: CheckOptions }
  | { command: 'explain'; options: ReadingOptions }
  | { command: 'help'; lang: Language }
  | { command: 'version' };

/** What the command line does not say. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads the output as it comes. */
  isTerminal: boolean;
}

/** The command line cannot be understood; the message says what to write. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** @throws UsageError */
export function parseRequest(args: readonly string[], { env, isTerminal }: Surroundings): Request {
  const { values, positionals } = parse(args);
  const lang = values.lang === undefined ? languageOf(env) : choose('--lang', values.lang, LANGUAGES);
  if (values.version) return { command: 'version' };
  const [command, ...files] = positionals;
  if (values.help || command === undefined || command === 'help') return { command: 'help', lang };
  if (command !== 'check' && command !== 'explain')
    throw new UsageError(`there is no command "${command}"; write: kebian check [files…], or kebian --help`);
  if (files.length === 0) throw new UsageError(`name the files to ${command}, or - for standard input`);
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('- stands for standard input, which can be read once only');
  const reading: ReadingOptions = {
    files,
    ...(values['input-format'] === undefined ? {} : { inputFormat: choose('--input-format', values['input-format'], INPUT_FORMATS) }),
    level: choose('--level', values.level, LEVELS),
    lang,
    color: isTerminal && !values['no-color'] && !env.NO_COLOR,
    ...(values.data === undefined ? {} : { data: values.data }),
  };
  if (command === 'check') {
    return { command, options: { ...reading, format: choose('--format', values.format ?? 'pretty', OUTPUT_FORMATS), all: values.all } };
  }
  if (values.all) throw new UsageError('--all belongs to check; explain tells of every finding without it');
  if (values.format !== undefined) throw new UsageError('--format belongs to check; explain writes for people only');
  return { command, options: reading };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'input-format': { type: 'string' },
        format: { type: 'string' },
        level: { type: 'string', default: 'balanced' },
        lang: { type: 'string' },
        all: { type: 'boolean', default: false },
        'no-color': { type: 'boolean', default: false },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'V', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function choose<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const chosen = allowed.find((candidate) => candidate === value);
  if (chosen === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not "${value}"`);
  return chosen;
}

/** POSIX order: LC_ALL, then LC_MESSAGES, then LANG; an empty one does not count. */
function languageOf(env: Surroundings['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
