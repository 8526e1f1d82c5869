import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openOutput } from '../../../cli/output.ts';

describe('openOutput', () => {
  it('waits for a slow reader', async () => {
    let release = () => {};
    const stream = new Writable({
      highWaterMark: 4,
      write: (_chunk, _encoding, done) => {
        release = done;
      },
    });
    const { write } = openOutput(stream, () => {});
    await write('ab');
    let isDone = false;
    const second = write('cdefgh').then(() => (isDone = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    release();
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await second;
    expect(isDone).toBe(true);
  });

  it('tells when the reader has gone', () => {
    let isGone = false;
    const stream = new Writable();
    openOutput(stream, () => {
      isGone = true;
    });
    stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(isGone).toBe(true);
  });
});
