import { describe, expect, it } from 'vitest';
import { countLongTasks, ourWork, type TraceEvent } from '../../../bench/pages/our-work.ts';

const OURS = { data: { url: 'chrome-extension://abc/reader.js' } };
const THEIRS = { data: { url: 'http://127.0.0.1/page.js' } };

/** From and for so many milliseconds, on the page's main thread. */
function run(name: string, from: number, time: number, args?: TraceEvent['args']): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: from * 1000, dur: time * 1000, ...(args ? { args } : {}) };
}

describe('ourWork', () => {
  it('adds up goes of ours, each counted once with what stands inside it, and leaves the page its own', () => {
    const events = [
      run('FunctionCall', 0, 80, THEIRS),
      run('FireIdleCallback', 100, 6),
      run('FunctionCall', 101, 5, OURS),
      run('FunctionCall', 102, 1, OURS),
      run('RunMicrotasks', 200, 60),
      run('FunctionCall', 201, 2, OURS),
      run('FireIdleCallback', 300, 9),
    ];
    expect(ourWork(events)).toEqual({ total: 66, longest: 60, long: 1 });
  });

  it('counts processor time where the trace has it', () => {
    expect(ourWork([{ ...run('FunctionCall', 0, 90, OURS), tdur: 4000 }])).toEqual({ total: 4, longest: 4, long: 0 });
  });

  it('is nothing where nothing of ours ran', () => {
    expect(ourWork([run('FunctionCall', 0, 80, THEIRS)])).toEqual({ total: 0, longest: 0, long: 0 });
  });
});

describe('countLongTasks', () => {
  it('counts tasks of 50 ms on threads that show pages', () => {
    const main = { name: 'thread_name', ph: 'M', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } };
    const elsewhere = { ...run('RunTask', 0, 90), tid: 2 };
    expect(countLongTasks([main, run('RunTask', 0, 49), run('RunTask', 60, 50), elsewhere])).toBe(1);
  });
});
