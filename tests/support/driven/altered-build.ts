import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a build on disk, to be damaged. Browsers read its files when they are asked for, so also while it runs. */
export interface AlteredBuild {
  folder: string;
  /** Takes a file away; returns what puts it back. */
  remove(file: string): () => void;
  /** Puts a line before all else that a script does. */
  prepend(file: string, line: string): void;
  /** Deletes the copy. */
  dispose(): void;
}

export function alterBuild(build: string): AlteredBuild {
  const folder = mkdtempSync(join(tmpdir(), 'kebian-build-'));
  cpSync(build, folder, { recursive: true });
  return {
    folder,
    remove(file) {
      const content = readFileSync(join(folder, file));
      rmSync(join(folder, file));
      return () => writeFileSync(join(folder, file), content);
    },
    prepend(file, line) {
      writeFileSync(join(folder, file), `${line}\n${readFileSync(join(folder, file), 'utf8')}`);
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
