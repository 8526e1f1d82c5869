import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the rules are compiled from. */
const DATA_FOLDERS = ['rules', 'library'];
/** What compiles them, seen from the checkout. */
const CODE = ['engine', 'documents/data', 'cli', 'package-lock.json'];
/** Kept so that a rule author who goes back and forth between two branches gains too. */
const MOST_KEPT = 4;

/**
 * Gives what `compute` gave when neither the data nor the code had changed: by names, sizes and modification times.
 * A cache that cannot be read or written costs time and nothing else.
 * @param name of what is computed: two callers may keep different things of the same data
 * @param checkout holds the code and `node_modules/`
 * @param root holds the data
 */
export async function cached<T>(
  name: string,
  checkout: string,
  root: string,
  isValid: (value: unknown) => value is T,
  compute: () => Promise<T>,
): Promise<T> {
  if (!existsSync(join(checkout, 'node_modules'))) return compute();
  const folder = join(checkout, 'node_modules', '.cache', 'kebian');
  const file = join(
    folder,
    `${name}-${fingerprintFiles([...DATA_FOLDERS.map((one) => join(root, one)), ...CODE.map((one) => join(checkout, one))])}.json`,
  );
  const kept = attempt(() => JSON.parse(readFileSync(file, 'utf8')) as unknown);
  if (isValid(kept)) return kept;
  const value = await compute();
  attempt(() => {
    mkdirSync(folder, { recursive: true });
    // Written aside and renamed: another process never reads half a file.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(value));
    renameSync(draft, file);
    forgetOldest(folder);
  });
  return value;
}

function fingerprintFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const queue = [...paths];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) queue.push(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => ({ path: join(folder, name), written: statSync(join(folder, name)).mtimeMs }));
  for (const { path } of files.sort((a, b) => b.written - a.written).slice(MOST_KEPT)) rmSync(path, { force: true });
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
