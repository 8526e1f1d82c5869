import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes that wait for a slow reader. */
export interface Output {
  /** Resolves when the stream takes more; memory stays flat however slow the reader is. */
  write(text: string): Promise<void>;
}

/**
 * @param onReaderGone called when whoever read the output has stopped (`| head`); nothing is left to do then
 */
export function openOutput(stream: Writable, onReaderGone: () => void): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    onReaderGone();
  });
  return {
    async write(text) {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
