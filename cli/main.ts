import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { messagesIn } from './messages.ts';
import { parseRequest, UsageError } from './options.ts';
import { openOutput } from './output.ts';
import { readVersion } from './read-version.ts';

/**
 * Runs the command line and sets the exit status of the process.
 * @param args what follows `kebian`
 */
export async function main(args: readonly string[]): Promise<void> {
  const output = openOutput(process.stdout, () => process.exit(status));
  let status: ExitStatus = EXIT.nothingShown;
  try {
    const request = parseRequest(args, { env: process.env, isTerminal: process.stdout.isTTY === true });
    if (request.command === 'help') await output.write(messagesIn(request.lang).help);
    else if (request.command === 'version') await output.write(`${readVersion()}\n`);
    else {
      const io = { stdin: process.stdin, write: output.write, warn, report: (next: ExitStatus) => (status = next) };
      if (request.command === 'check') await check(request.options, io);
      else await explain(request.options, io);
    }
  } catch (error) {
    status = await reportFailure(error);
  }
  process.exitCode = status;
}

async function reportFailure(error: unknown): Promise<ExitStatus> {
  if (error instanceof UsageError) {
    warn(`kebian: ${error.message}`);
    return EXIT.badInput;
  }
  // Loaded here only: it brings the YAML reader and the schemas with it.
  const { DataFileError } = await import('#documents/data');
  if (error instanceof DataFileError) warn(error.message);
  else warn(`kebian: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return EXIT.internal;
}

function warn(message: string): void {
  process.stderr.write(`${message}\n`);
}
