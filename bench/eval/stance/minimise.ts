/** A function of many variables: writes its gradient into `gradient` and returns its value. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

const MEMORY = 12;
const MOST_STEPS = 600;
const SMALL = 1e-7;

/**
 * Finds the least value of a smooth convex function, from zero: L-BFGS (Nocedal 1980) with a backtracking line search.
 * Deterministic: the same function gives the same point.
 */
export function minimise(objective: Objective, variables: number): Float64Array {
  let at = new Float64Array(variables);
  let gradient = new Float64Array(variables);
  let value = objective(at, gradient);
  const past: { step: Float64Array; change: Float64Array; rho: number }[] = [];
  for (let round = 0; round < MOST_STEPS; round++) {
    const direction = descent(gradient, past);
    const slope = dot(direction, gradient);
    let length = past.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const next = new Float64Array(variables);
    const nextGradient = new Float64Array(variables);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 40; tries++, length /= 2) {
      for (let i = 0; i < variables; i++) next[i] = (at[i] as number) + length * (direction[i] as number);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const step = next.map((each, i) => each - (at[i] as number));
    const change = nextGradient.map((each, i) => each - (gradient[i] as number));
    const curvature = dot(step, change);
    if (curvature > 1e-12) past.push({ step, change, rho: 1 / curvature });
    if (past.length > MEMORY) past.shift();
    const gain = value - nextValue;
    [at, gradient, value] = [next, nextGradient, nextValue];
    if (gain < SMALL * Math.max(1, Math.abs(value))) break;
  }
  return at;
}

/** The two-loop recursion: the gradient, turned by what the last steps told of the curvature. */
function descent(gradient: Float64Array, past: readonly { step: Float64Array; change: Float64Array; rho: number }[]): Float64Array {
  const direction = gradient.map((each) => -each);
  const factors: number[] = [];
  for (const { step, change, rho } of [...past].reverse()) {
    const factor = rho * dot(step, direction);
    factors.push(factor);
    add(direction, change, -factor);
  }
  const last = past.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  }
  for (const { step, change, rho } of past) {
    const factor = rho * dot(change, direction);
    add(direction, step, (factors.pop() as number) - factor);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}
