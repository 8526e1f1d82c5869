/** An event of a Chromium trace, as far as it is looked at. Times in microseconds. */
export interface TraceEvent {
  name: string;
  /** `X`: complete, with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread: what a busy machine does not stretch. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** What our scripts did in a page, in milliseconds of processor time. */
export interface OurWork {
  total: number;
  /** The longest go without giving the page its turn. */
  longest: number;
  /** Goes of 50 ms and more: the browser would call each a long task. */
  long: number;
}

/** https://www.w3.org/TR/longtasks-1/ */
const LONG_TASK = 50;
const RUNS: ReadonlySet<string> = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'FireIdleCallback', 'RunMicrotasks']);

/** Adds up the goes in which a script of an extension ran; events inside another are part of it. */
export function ourWork(events: readonly TraceEvent[]): OurWork {
  const runs = events.filter(({ ph, name }) => ph === 'X' && RUNS.has(name));
  const ours = runs.filter(({ args }) => /^(?:chrome|moz)-extension:/.test(args?.data?.url ?? ''));
  // An idle callback or a run of microtasks has no address of its own: it is ours when it holds a call of ours.
  const goes = runs.filter((run) => ours.includes(run) || ours.some((call) => holds(run, call)));
  const outer = goes.filter((run) => !goes.some((other) => other !== run && holds(other, run)));
  const times = outer.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    long: times.filter((time) => time >= LONG_TASK).length,
  };
}

/** Long tasks of the threads that show pages, whoever caused them. */
export function countLongTasks(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf));
  return events.filter(
    (event) => event.name === 'RunTask' && main.has(threadOf(event)) && (event.tdur ?? event.dur ?? 0) / 1000 >= LONG_TASK,
  ).length;
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid && outer.tid === inner.tid && outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}
