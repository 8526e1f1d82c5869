/** How much longer `npm run test:deep` looks for a counter-example. */
const DEEP = 40;

/** How many random cases a property is tried on: as many as given, or many more in the deep run. */
export function runs(count: number): number {
  return process.env.KEBIAN_DEEP ? count * DEEP : count;
}
