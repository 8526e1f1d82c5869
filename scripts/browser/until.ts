/** How long to go on asking, and how long to wait between two questions, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 50;

/** Asks again until the answer is truthy. @throws after 10 s, with the last error if there was one */
export async function until(question: () => Promise<unknown> | unknown): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      if (await question()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`It did not come to hold within 10 s: ${String(question)}`, { cause: last });
}
