import { extname } from 'node:path';
import { type DocumentFormat, readDocument } from '#documents/files';
import type { Matcher } from '#engine/runtime';
import { type BadLine, type CheckedText, checkDocument, checkRecord } from './checked-text.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Format } from './formats/format.ts';
import { parseRecord, RecordError } from './input/parse-record.ts';
import { decodeText, readBytes, SourceError } from './input/read-source.ts';
import { splitLines } from './input/split-lines.ts';
import type { InputFormat, ReadingOptions } from './options.ts';

/** What a command reads from and writes to. */
export interface CommandIo {
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

/** Checks every file in the order given, and writes each text as soon as it is checked; a bad one is reported and the others go on. */
export async function checkFiles(options: ReadingOptions, io: CommandIo, matcher: Matcher, format: Format): Promise<void> {
  await new FilesRun(options, io, matcher, format).checkAll();
}

class FilesRun {
  #status: ExitStatus = EXIT.nothingShown;

  constructor(
    private readonly options: ReadingOptions,
    private readonly io: CommandIo,
    private readonly matcher: Matcher,
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
    await this.#write({ file, findings: checkDocument(this.matcher, this.options.level, document) });
  }

  async #checkStream(file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    let line = 0;
    for await (const bytes of splitLines(chunks)) {
      line++;
      try {
        const record = parseRecord(bytes);
        await this.#write({ file, record: { id: record.id, line }, findings: checkRecord(this.matcher, this.options.level, record) });
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
