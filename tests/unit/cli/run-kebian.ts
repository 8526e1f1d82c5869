import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../cli/kebian.mjs', import.meta.url));

/** Starts the command in a process of its own: its contract is about bytes, streams and exit statuses. It speaks English unless told. */
export function startKebian(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '' },
  });
  // A command that ends without reading its input closes it under our hands.
  child.stdin.on('error', () => {});
  return child;
}

/** What it wrote, and the exit status. */
export async function runKebian(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<{ out: string; err: string; status: number | null }> {
  const child = startKebian(folder, args);
  const read = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (read.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (read.err += text));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { ...read, status };
}
