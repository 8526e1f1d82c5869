/** What is timed: one pass over a text. What it returns is kept, so that no work can be left out as unneeded. */
export type Pass = () => number | Promise<number>;

/** Milliseconds of each round, by the name of the pass. */
export type Times = Record<string, number[]>;

/** Rounds in which every pass has its turn: a machine that is busy for one is busy for all. The first rounds, in which code is made fast, do not count. */
export async function inTurns(passes: Readonly<Record<string, Pass>>, rounds: number, warm = 2): Promise<{ times: Times; sink: number }> {
  const times: Times = Object.fromEntries(Object.keys(passes).map((name) => [name, []]));
  let sink = 0;
  for (let round = -warm; round < rounds; round++) {
    for (const [name, pass] of Object.entries(passes)) {
      const before = performance.now();
      const done = pass();
      sink += typeof done === 'number' ? done : await done;
      if (round >= 0) times[name]?.push(performance.now() - before);
    }
  }
  return { times, sink };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
