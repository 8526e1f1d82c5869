import { extname } from 'node:path';
import { type DocumentFormat, readDocument } from '#documents/files';
import { type BadLine, type CheckedText, checkDocument, checkRecord } from '../checked-text.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Format } from '../formats/format.ts';
import { makeJsonFormat } from '../formats/json.ts';
import { jsonlFormat } from '../formats/jsonl.ts';
import { makePrettyFormat } from '../formats/pretty.ts';
import { parseRecord, RecordError } from '../input/parse-record.ts';
import { decodeText, readBytes, SourceError } from '../input/read-source.ts';
import { splitLines } from '../input/split-lines.ts';
import { type LoadedRules, loadRules } from '../load-rules.ts';
import type { CheckOptions, InputFormat } from '../options.ts';

/** What the command reads from and writes to. */
export interface CheckIo {
  stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the reader takes more. */
  write(text: string): Promise<void>;
  warn(message: string): void;
  /** Told whenever the exit status rises, so that it is right even if the reader goes away. */
  report(status: ExitStatus): void;
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.htm': 'html',
  '.html': 'html',
  '.xht': 'xhtml',
  '.xhtml': 'xhtml',
  '.markdown': 'md',
  '.md': 'md',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/**
 * `kebian check`: checks every file in the order given; a bad one is reported and the others go on.
 * @throws DataFileError when the rules are broken
 */
export async function check(options: CheckOptions, io: CheckIo): Promise<void> {
  const rules = await loadRules(options.data);
  const run = new CheckRun(options, io, rules, chooseFormat(options, rules));
  await run.checkAll();
}

function chooseFormat({ format, all, color, lang, level }: CheckOptions, { facts }: LoadedRules): Format {
  switch (format) {
    case 'json':
      return makeJsonFormat();
    case 'jsonl':
      return jsonlFormat;
    case 'pretty':
      return makePrettyFormat({ all, color, lang, level, facts });
  }
}

class CheckRun {
  #status: ExitStatus = EXIT.nothingShown;

  constructor(
    private readonly options: CheckOptions,
    private readonly io: CheckIo,
    private readonly rules: LoadedRules,
    private readonly format: Format,
  ) {}

  async checkAll(): Promise<void> {
    await this.io.write(this.format.open?.() ?? '');
    for (const file of this.options.files) await this.#checkFile(file);
    await this.io.write(this.format.close?.() ?? '');
  }

  async #checkFile(file: string): Promise<void> {
    const inputFormat = this.options.inputFormat ?? FORMAT_OF_EXTENSION[extname(file).toLowerCase()] ?? 'txt';
    try {
      if (inputFormat === 'jsonl') await this.#checkStream(file, file === '-' ? this.io.stdin : chunksOf(readBytes(file)));
      else await this.#checkDocument(file, inputFormat, file === '-' ? await gather(this.io.stdin) : readBytes(file));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      this.io.warn(`${file}: ${error.message}`);
      this.#raise(EXIT.badInput);
    }
  }

  async #checkDocument(file: string, inputFormat: DocumentFormat, bytes: Uint8Array): Promise<void> {
    const document = await readDocument(decodeText(bytes, inputFormat === 'html' || inputFormat === 'xhtml'), inputFormat);
    await this.#write({ file, findings: checkDocument(this.rules.matcher, this.options.level, document) });
  }

  async #checkStream(file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    let line = 0;
    for await (const bytes of splitLines(chunks)) {
      line++;
      try {
        const record = parseRecord(bytes);
        await this.#write({ file, record: { id: record.id, line }, findings: checkRecord(this.rules.matcher, this.options.level, record) });
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        await this.#writeBad({ file, line, error: error.message });
      }
    }
  }

  async #write(checked: CheckedText): Promise<void> {
    if (checked.findings.some((finding) => finding.shown)) this.#raise(EXIT.shown);
    await this.io.write(this.format.text(checked));
  }

  async #writeBad(bad: BadLine): Promise<void> {
    this.#raise(EXIT.badInput);
    if (this.format.badLine) await this.io.write(this.format.badLine(bad));
    else this.io.warn(`${bad.file}:${bad.line}: ${bad.error}`);
  }

  /** Statuses are in the order in which they win. */
  #raise(status: ExitStatus): void {
    if (status <= this.#status) return;
    this.#status = status;
    this.io.report(status);
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return Buffer.concat(pieces);
}
