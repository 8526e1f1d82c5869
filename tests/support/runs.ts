/** How much longer `npm run test:deep` looks for a counter-example. */
const DEEP = 40;
/** Any number: what matters is that it stays. */
const SEED = 20220904;

/**
 * How a property is tried: on as many random cases as given, the same ones in every run, so that a change is judged by what it changes.
 * The deep run looks for what nobody has seen yet: many more cases, others each time; a failure names its seed.
 */
export function runs(count: number): { numRuns: number; seed?: number } {
  return process.env.KEBIAN_DEEP ? { numRuns: count * DEEP } : { numRuns: count, seed: SEED };
}
